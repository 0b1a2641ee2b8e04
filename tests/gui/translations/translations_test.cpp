// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

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
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

/// How many letters are underlined; "&name" in code does not count, nor does "&&".
int mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<![&`])&[^& ]"_s);
    return int(text.count(mnemonic));
}

QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-z]{1,2}>"_s);
    QStringList tags;
    for (auto match = tag.globalMatch(text); match.hasNext();)
        tags << match.next().captured();
    return tags;
}
} // namespace

/// The files under translations/ are whole, and those of the sources as they are.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsThere()
    {
        QStringList found;
        const QDir directory(QStringLiteral(CRONTOPUS_SOURCE_DIR "/translations"));
        for (const QString &name : directory.entryList({u"crontopus_*.ts"_s}))
            found << name.sliced(10).chopped(3);
        QStringList wanted = languages() + QStringList{u"en"_s}; // English for its plurals
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void everythingIsTranslated_data() { addLanguages(); }
    void everythingIsTranslated()
    {
        QFETCH(const QString, language);
        const int forms = language == u"ja" || language == u"zh_CN" ? 1 : 2;
        const Messages messages = readMessages(fileOf(language));
        QVERIFY(messages.size() > 1000);
        for (auto it = messages.begin(); it != messages.end(); ++it) {
            QVERIFY2(!it->unfinished, qPrintable(it.key()));
            QVERIFY2(it->translations.size() == (it->plural ? forms : 1), qPrintable(it.key()));
            for (const QString &translation : it->translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(it.key()));
                QVERIFY2(placesIn(translation) == placesIn(it->source), qPrintable(it.key()));
                // Parts are put together as they are: their spaces and line ends are meant.
                QVERIFY2(translation.endsWith(u' ') == it->source.endsWith(u' ') &&
                             translation.endsWith(u'\n') == it->source.endsWith(u'\n'),
                         qPrintable(it.key()));
                QVERIFY2(mnemonicsIn(translation) == mnemonicsIn(it->source), qPrintable(it.key()));
                QVERIFY2(tagsIn(translation) == tagsIn(it->source), qPrintable(it.key()));
            }
        }
    }

    void punctuationIsTheLanguagesOwn()
    {
        const Messages french = readMessages(fileOf(u"fr"_s));
        static const QRegularExpression loose(u"[a-zà-ÿ0-9%] [:;!?»]|« "_s);
        for (auto it = french.begin(); it != french.end(); ++it) {
            for (const QString &translation : it->translations)
                QVERIFY2(!loose.match(translation).hasMatch(), qPrintable(it.key()));
        }
        for (const QString &language : {u"ja"_s, u"zh_CN"_s}) {
            const Messages messages = readMessages(fileOf(language));
            static const QRegularExpression latin(u"[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}][.,;!]"_s);
            static const QRegularExpression mnemonic(u"&[A-Za-z]"_s), apart(u"\\(&[A-Z]\\)"_s);
            for (auto it = messages.begin(); it != messages.end(); ++it) {
                const QString &translation = it->translations.value(0);
                QVERIFY2(!latin.match(translation).hasMatch(), qPrintable(it.key()));
                if (mnemonicsIn(it->source) == 1 && mnemonic.match(translation).hasMatch())
                    QVERIFY2(apart.match(translation).hasMatch(), qPrintable(it.key()));
            }
        }
    }

    /// As the programs show them: the compiled files, by Qt's own rules.
    void pluralsFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("wanted"); // for 0, 1, 2 and 5
        QTest::newRow("English") << u"en"_s << QStringList{u"0 jobs"_s, u"1 job"_s, u"2 jobs"_s, u"5 jobs"_s};
        QTest::newRow("German") << u"de"_s
                                << QStringList{u"0 Aufträge"_s, u"1 Auftrag"_s, u"2 Aufträge"_s,
                                               u"5 Aufträge"_s};
        QTest::newRow("French") << u"fr"_s
                                << QStringList{u"0 tâche"_s, u"1 tâche"_s, u"2 tâches"_s, u"5 tâches"_s};
        QTest::newRow("Spanish") << u"es"_s
                                 << QStringList{u"0 tareas"_s, u"1 tarea"_s, u"2 tareas"_s, u"5 tareas"_s};
        QTest::newRow("Japanese") << u"ja"_s
                                  << QStringList{u"0 個のジョブ"_s, u"1 個のジョブ"_s, u"2 個のジョブ"_s,
                                                 u"5 個のジョブ"_s};
        QTest::newRow("Chinese") << u"zh_CN"_s
                                 << QStringList{u"0 个作业"_s, u"1 个作业"_s, u"2 个作业"_s, u"5 个作业"_s};
    }
    void pluralsFollowTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, wanted);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/crontopus_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        QStringList found;
        for (const int count : {0, 1, 2, 5})
            found << QCoreApplication::translate("crontopus::BulkPanel", "%n jobs", nullptr, count);
        QCOMPARE(found, wanted);
    }

    void theSystemsLanguageIsFound_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        const std::pair<const char *, QString> rows[] = {
            {"en_GB", u"en"_s}, {"de_AT", u"de"_s},    {"fr_CA", u"fr"_s},    {"es_MX", u"es"_s},
            {"ja_JP", u"ja"_s}, {"zh_CN", u"zh_CN"_s}, {"zh_SG", u"zh_CN"_s}, {"zh_TW", u"en"_s},
            {"fi_FI", u"en"_s}, {"C", u"en"_s}};
        for (const auto &[locale, language] : rows)
            QTest::newRow(locale) << QString::fromLatin1(locale) << language;
    }
    void theSystemsLanguageIsFound()
    {
        QFETCH(const QString, locale);
        QTEST(language::bestFor(QLocale(locale)), "language");
    }

    void theChosenLanguageIsKept()
    {
        QTemporaryDir directory;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
        QCoreApplication::setOrganizationName(u"crontopus-test"_s);
        QCOMPARE(language::chosen(), QString());
        language::setChosen(u"ja"_s);
        QCOMPARE(language::chosen(), u"ja"_s);
        language::setChosen(u"tlh"_s);
        QCOMPARE(language::chosen(), QString());
        QStringList names;
        for (const QString &language : language::available())
            names << language::ownName(language);
        QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Français"_s, u"Español"_s, u"日本語"_s,
                                     u"简体中文"_s}));
    }

    void filesAreThoseOfTheSources_data() { addLanguages(); }

    void filesAreThoseOfTheSources()
    {
        QFETCH(const QString, language);
        const QString lupdate = QStringLiteral(CRONTOPUS_LUPDATE);
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        QTemporaryDir directory;
        const QString fresh = directory.filePath(u"crontopus_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(fileOf(language), fresh));
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
        const QStringList wanted = readMessages(fresh).keys(), found = readMessages(fileOf(language)).keys();
        for (const QString &key : wanted)
            QVERIFY2(found.contains(key), qPrintable(u"run `ninja update_translations` for: "_s + key));
        for (const QString &key : found)
            QVERIFY2(wanted.contains(key), qPrintable(u"no source says any more: "_s + key));
        for (const QString &key : wanted)
            QVERIFY2(key.startsWith(u"crontopus::"), qPrintable(key));
    }

private:
    static QString fileOf(const QString &language)
    {
        return QStringLiteral(CRONTOPUS_SOURCE_DIR "/translations/crontopus_%1.ts").arg(language);
    }
    /// All but English, which the sources are in.
    static QStringList languages() { return language::available().sliced(1); }
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
