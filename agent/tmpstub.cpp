#include "shared/manifest/manifest.h"
namespace crontopus { __attribute__((weak)) bool isValidName(const QString &name) { if (name.isEmpty()||name.size()>63) return false; for (QChar c : name) if (!((c>=u'a'&&c<=u'z')||(c>=u'0'&&c<=u'9')||c==u'-')) return false; return name.front()!=u'-'&&name.back()!=u'-'; } }
