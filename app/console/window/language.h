// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

/// The language of the console's words: the system's, or one that was chosen in the settings.
namespace crontopus::language {
/// The names of the languages that there are words in, as QLocale takes them. English is the first.
[[nodiscard]] QStringList available();
/// What a language calls itself, such as "Deutsch".
[[nodiscard]] QString ownName(const QString &language);
/// The kept choice; empty for the system's language, also when the kept one is not available.
[[nodiscard]] QString chosen();
/// Keeps the choice for the next start.
void setChosen(const QString &language);
/// The available language that somebody with this locale reads best; English when there is none.
[[nodiscard]] QString bestFor(const QLocale &locale);
/// Loads the words, ours and Qt's, of the kept choice. Once, at start, when the settings' place is known.
void install(QCoreApplication &app);
} // namespace crontopus::language
