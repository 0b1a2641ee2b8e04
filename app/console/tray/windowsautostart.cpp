// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Autostart)
};

constexpr auto valueName = "Crontopus"_L1;
const QString runKey = uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s;

class RegistryAutostart final : public Autostart
{
public:
    explicit RegistryAutostart(QString command) : m_command(std::move(command)) {}

    [[nodiscard]] bool isEnabled() const override
    {
        return QSettings(runKey, QSettings::NativeFormat).contains(valueName);
    }
    Result<void> setEnabled(bool on) override
    {
        QSettings key(runKey, QSettings::NativeFormat);
        if (on)
            key.setValue(valueName, m_command);
        else
            key.remove(valueName);
        key.sync();
        if (key.status() == QSettings::NoError)
            return {};
        return Error{Error::Code::Permission, Words::tr("The registry's Run key cannot be changed.")};
    }

private:
    QString m_command;
};
} // namespace

std::unique_ptr<Autostart> makeAutostart(const QString &program, const QStringList &arguments)
{
    // A path on Windows holds no quotation mark; a trailing backslash would swallow the closing one.
    QStringList words{u'"' + QDir::toNativeSeparators(program) + u'"'};
    for (const QString &argument : arguments)
        words.append(argument.contains(u' ') ? u'"' + argument + u'"' : argument);
    return std::make_unique<RegistryAutostart>(words.join(u' '));
}
} // namespace crontopus
