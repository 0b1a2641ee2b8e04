// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Message
{
    QString source;
    QStringList translations; ///< one, or as many as there are plural forms
    bool plural = false;
    bool unfinished = false;
};

/// By context, source and comment.
using Messages = QMap<QString, Message>;

Messages readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context, comment;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                comment.clear();
                message = {};
                message.plural = xml.attributes().value(u"numerus"_s) == u"yes";
            } else if (name == u"source") {
                message.source = xml.readElementText();
            } else if (name == u"comment") {
                comment = xml.readElementText();
            } else if (name == u"translation") {
                message.unfinished = xml.attributes().hasAttribute(u"type"_s);
                if (!message.plural)
                    message.translations = {xml.readElementText()};
            } else if (name == u"numerusform") {
                message.translations << xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement && name == u"message") {
            messages.insert(QStringList{context, message.source, comment}.join(u" | "_s), message);
        }
    }
    return messages;
}

/// "%1", "%n" and so on, each as often as it stands there.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[0-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}
} // namespace

/// The files under translations/ are whole, and those of the sources as they are.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTranslated()
    {
        const Messages messages = readMessages(german());
        QVERIFY(messages.size() > 1000);
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            QVERIFY2(!it->unfinished, qPrintable(it.key()));
            QVERIFY2(it->translations.size() == (it->plural ? 2 : 1), qPrintable(it.key()));
            for (const QString &translation : it->translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(it.key()));
                QVERIFY2(placesIn(translation) == placesIn(it->source), qPrintable(it.key()));
                // Parts are put together as they are: their spaces and line ends are meant.
                QVERIFY2(translation.endsWith(u' ') == it->source.endsWith(u' ') &&
                             translation.endsWith(u'\n') == it->source.endsWith(u'\n'),
                         qPrintable(it.key()));
            }
        }
    }

    void filesAreThoseOfTheSources()
    {
        const QString lupdate = QStringLiteral(CRONTOPUS_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        QTemporaryDir directory;
        const QString fresh = directory.filePath(u"crontopus_de.ts"_s);
        QVERIFY(QFile::copy(german(), fresh));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(CRONTOPUS_SOURCE_DIR));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(lupdate, {u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"shared"_s,
                                u"agent"_s, u"app"_s, u"-ts"_s, fresh});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        // It says so where it would note words under a context that they do not have at run time.
        for (const char *trouble :
             {"lacks Q_OBJECT", "Qualifying with unknown", "cannot be called without context"})
            QVERIFY2(!said.contains(trouble), said.constData());
        const QStringList wanted = readMessages(fresh).keys(), found = readMessages(german()).keys();
        for (const QString &key : wanted)
            QVERIFY2(found.contains(key), qPrintable(u"run `ninja update_translations` for: "_s + key));
        for (const QString &key : found)
            QVERIFY2(wanted.contains(key), qPrintable(u"no source says any more: "_s + key));
        for (const QString &key : wanted)
            QVERIFY2(key.startsWith(u"crontopus::"), qPrintable(key));
    }

private:
    static QString german() { return QStringLiteral(CRONTOPUS_SOURCE_DIR "/translations/crontopus_de.ts"); }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
