// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/runs/ansitext.h"
#include "shared/store/runrecord.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace crontopus {
class FilterEdit;

/// What a run wrote, with its colours: to read, search, copy and save. Tens of megabytes are put in piece by
/// piece, so that the start shows at once and the window never waits.
class OutputView final : public QWidget
{
    Q_OBJECT

public:
    explicit OutputView(QWidget *parent = nullptr);

    /// Of a run that goes on what it wrote before stays, also where `run` has only the last of it.
    void setRun(const RunRecord &run);
    void clear();
    [[nodiscard]] bool isFilled() const { return m_filled == m_shown.text.size(); }
    [[nodiscard]] qsizetype matchCount() const { return m_matches.size(); }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    void focusSearch();

Q_SIGNALS:
    void filled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void showText(const AnsiText &text);
    /// More of what is shown already is put at its end; false when it is something else.
    bool append(const AnsiText &text);
    void followEnd();
    void fillSome();
    void insertUpTo(qsizetype end);
    void search(const QString &needle);
    void goToMatch(qsizetype index);
    void markMatches();
    void save();

    RunRecord m_run;
    AnsiText m_shown;
    qsizetype m_filled = 0;   ///< characters of m_shown that are in the widget
    qsizetype m_nextSpan = 0; ///< first span that is not wholly in
    int m_generation = 0;     ///< answers of workers for an older text are dropped
    int m_searchGeneration = 0;
    QString m_needle;
    QList<qsizetype> m_matches;
    qsizetype m_match = -1;
    bool m_live = false; ///< the run goes on; what it writes is followed
    QTimer m_fill;
    QAction *m_follow = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FilterEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_nothing = nullptr;
    QAction *m_next = nullptr, *m_previous = nullptr, *m_wrap = nullptr;
    QAction *m_copy = nullptr, *m_copyAll = nullptr, *m_save = nullptr;
};
} // namespace crontopus
