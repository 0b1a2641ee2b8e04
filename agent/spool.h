#pragma once
#include "shared/store/historydb.h"
namespace crontopus { Result<int> ingestSpool(const QString &directory, HistoryDb &db); }
