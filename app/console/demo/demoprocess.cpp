// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/demo/demoprocess.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace crontopus {
namespace {
constexpr int endMs = 5000;
constexpr qsizetype keptBytes = 4096;
} // namespace

DemoProcess::DemoProcess(QObject *parent) : QProcess(parent)
{
#ifdef Q_OS_LINUX
    setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(this, &QProcess::readyReadStandardError, this, [this] {
        m_said += readAllStandardError();
        m_said = m_said.last(std::min(keptBytes, m_said.size()));
        Q_EMIT spoke();
    });
}

DemoProcess::~DemoProcess()
{
    end();
}

void DemoProcess::end()
{
    disconnect();
    if (state() == NotRunning)
        return;
    terminate();
    if (!waitForFinished(endMs)) {
        kill();
        waitForFinished(endMs);
    }
}
} // namespace crontopus
