// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/autostart.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Autostart)
};

/// Quoted as the Desktop Entry Specification wants it: once for Exec, once for the value of a key.
QString quoted(const QString &argument)
{
    QString result;
    for (const QChar character : argument) {
        if (QStringView(u"\"`$\\").contains(character))
            result += u'\\';
        result += character;
        if (character == u'%')
            result += u'%';
    }
    return u'"' + result.replace(u'\\', u"\\\\"_s) + u'"';
}

class XdgAutostart final : public Autostart
{
public:
    XdgAutostart(QString program, QStringList arguments)
        : m_directory(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                      "/autostart"_L1)
        , m_program(std::move(program))
        , m_arguments(std::move(arguments))
    {
    }

    [[nodiscard]] bool isEnabled() const override { return QFile::exists(path()); }
    Result<void> setEnabled(bool on) override
    {
        if (!on) {
            if (!isEnabled() || QFile::remove(path()))
                return {};
            return Error{Error::Code::Io,
                         Words::tr("%1 cannot be deleted.").arg(QDir::toNativeSeparators(path()))};
        }
        if (auto made = makePrivateDirectory(m_directory); !made)
            return made;
        return writeFileAtomically(path(), autostartEntry(m_program, m_arguments));
    }

private:
    [[nodiscard]] QString path() const { return m_directory + "/com.crontopus.console.desktop"_L1; }

    QString m_directory, m_program;
    QStringList m_arguments;
};
} // namespace

QByteArray autostartEntry(const QString &program, const QStringList &arguments)
{
    QStringList words;
    for (const QString &word : QStringList{program} + arguments)
        words.append(quoted(word));
    return u"[Desktop Entry]\nType=Application\nName=Crontopus\nExec=%1\nIcon=com.crontopus.console\n"
           "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.replace(u"%1"_s, words.join(u' '))
               .toUtf8();
}

std::unique_ptr<Autostart> makeAutostart(const QString &program, const QStringList &arguments)
{
    return std::make_unique<XdgAutostart>(program, arguments);
}
} // namespace crontopus
