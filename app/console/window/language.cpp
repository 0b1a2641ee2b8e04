// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/language.h"

#include "app/console/settings/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::language {
namespace {
constexpr auto languageKey = "look/language"_L1;

bool reads(const QLocale &reader, const QLocale &language)
{
    return reader.language() == language.language() && reader.script() == language.script();
}
} // namespace

QStringList available()
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s};
}

QString ownName(const QString &language)
{
    // QLocale's own names have other capitals, and a country where only the script matters.
    if (language == u"en")
        return u"English"_s;
    if (language == u"fr")
        return u"Français"_s;
    if (language == u"es")
        return u"Español"_s;
    return QLocale(language).nativeLanguageName();
}

QString chosen()
{
    const QString kept = Settings().value(languageKey).toString();
    return available().contains(kept) ? kept : QString();
}

void setChosen(const QString &language)
{
    Settings().setValue(languageKey, language);
}

QString bestFor(const QLocale &locale)
{
    for (const QString &name : locale.uiLanguages()) {
        const QLocale reader(name);
        for (const QString &language : available()) {
            if (reads(reader, QLocale(language)))
                return language;
        }
    }
    return u"en"_s;
}

void install(QCoreApplication &app)
{
    QString language = chosen();
    // The system's locale also knows a country's ways of writing dates, so it stays where it fits.
    if (!language.isEmpty() && !reads(QLocale(), QLocale(language)))
        QLocale::setDefault(QLocale(language));
    if (language.isEmpty())
        language = bestFor(QLocale());
    auto *ours = new QTranslator(&app);
    if (ours->load(u":/i18n/crontopus_"_s + language))
        QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&app);
    if (qts->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}
} // namespace crontopus::language
