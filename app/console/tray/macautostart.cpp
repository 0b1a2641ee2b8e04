// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/tray/autostart.h"

#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::Autostart)
};

class LaunchAgentAutostart final : public Autostart
{
public:
    explicit LaunchAgentAutostart(QStringList words) : m_words(std::move(words)) {}

    [[nodiscard]] bool isEnabled() const override { return QFile::exists(path()); }
    Result<void> setEnabled(bool on) override
    {
        if (!on) {
            if (!isEnabled() || QFile::remove(path()))
                return {};
            return Error{Error::Code::Io, Words::tr("%1 cannot be deleted.").arg(path())};
        }
        if (auto made = makePrivateDirectory(directory()); !made)
            return made;
        return writeFileAtomically(path(), plist());
    }

private:
    static QString directory() { return QDir::homePath() + "/Library/LaunchAgents"_L1; }
    static QString path() { return directory() + "/com.crontopus.console.plist"_L1; }
    [[nodiscard]] QByteArray plist() const
    {
        QByteArray text;
        QXmlStreamWriter xml(&text);
        xml.setAutoFormatting(true);
        xml.writeStartDocument();
        xml.writeStartElement(u"plist"_s);
        xml.writeAttribute(u"version"_s, u"1.0"_s);
        xml.writeStartElement(u"dict"_s);
        xml.writeTextElement(u"key"_s, u"Label"_s);
        xml.writeTextElement(u"string"_s, u"com.crontopus.console"_s);
        xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
        xml.writeStartElement(u"array"_s);
        for (const QString &word : m_words)
            xml.writeTextElement(u"string"_s, word);
        xml.writeEndElement();
        xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
        xml.writeEmptyElement(u"true"_s);
        xml.writeEndDocument();
        return text;
    }

    QStringList m_words;
};
} // namespace

std::unique_ptr<Autostart> makeAutostart(const QString &program, const QStringList &arguments)
{
    return std::make_unique<LaunchAgentAutostart>(QStringList{program} + arguments);
}
} // namespace crontopus
