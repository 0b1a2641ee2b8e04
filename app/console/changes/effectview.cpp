// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/effectview.h"

#include "app/console/changes/pendingmodel.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int runsShown = 3;

QString runsText(const QList<QDateTime> &runs)
{
    if (runs.isEmpty())
        return EffectView::tr("none");
    QStringList texts;
    for (const QDateTime &run : runs)
        texts.append(QLocale().toString(run.toLocalTime(), u"ddd d MMM HH:mm"_s));
    return texts.join(u", "_s);
}
} // namespace

EffectView::EffectView(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"effects"_s);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::font(Theme::Type::Mono));
    setAccessibleName(tr("What this does on this machine"));
}

void EffectView::setEffects(const QList<PendingFile> &files, const std::optional<AgentPlan> &plan,
                            const QString &problem)
{
    m_files = files;
    m_plan = plan;
    m_problem = problem;
    render();
}

void EffectView::render()
{
    const int scrolled = verticalScrollBar()->value();
    clear();
    m_first = true;
    // Laid out once, not at every line.
    QTextCursor edit(document());
    edit.beginEditBlock();
    if (!m_problem.isEmpty())
        line(m_problem, Theme::Role::Warning);
    if (m_plan && m_plan->needsConfirmation)
        line(tr("This removes most of the jobs here. The agent will wait for a confirmation."),
             Theme::Role::Warning);

    QSet<QString> shown;
    for (const PendingFile &file : std::as_const(m_files)) {
        if (!file.isManifest())
            continue;
        addJob(file);
        shown.insert(file.subject());
        if (file.before)
            shown.insert(file.before->ns() + u'/' + file.before->name());
    }
    // The agent may be behind in more than these edits.
    if (m_plan) {
        for (const PlannedChange &change : m_plan->changes) {
            if (shown.contains(change.ns + u'/' + change.name))
                continue;
            line(tr("%1  (not in these changes)").arg(change.ns + u'/' + change.name), Theme::Role::Text, {},
                 true);
            addPlanned(change);
        }
    }
    if (m_first)
        line(tr("Nothing changes in the scheduler."), Theme::Role::MutedText);
    edit.endEditBlock();
    verticalScrollBar()->setValue(scrolled);
}

void EffectView::addJob(const PendingFile &file)
{
    const StatusLook look = statusLook(file.state);
    line(look.glyph + u' ' + file.subject(), look.role, {}, true);
    QStringList names{file.subject()};
    if (file.before)
        names.append(file.before->ns() + u'/' + file.before->name());
    bool planned = false;
    if (m_plan) {
        for (const PlannedChange &change : m_plan->changes) {
            if (names.contains(change.ns + u'/' + change.name)) {
                addPlanned(change);
                planned = true;
            }
        }
        for (const QString &why : m_plan->notSelected) {
            if (why.startsWith(file.subject() + u':'))
                line(u"  "_s + why.mid(file.subject().size() + 2), Theme::Role::MutedText);
        }
    }
    if (file.after && hasErrors(file.after->diagnostics()))
        line(u"  "_s + tr("The file has errors: the last good version stays in the scheduler."),
             Theme::Role::Failure);
    else if (m_plan && !planned)
        line(u"  "_s + tr("same lines in the scheduler"), Theme::Role::MutedText);
    addRuns(file);
}

void EffectView::addPlanned(const PlannedChange &change)
{
    for (const QString &text : change.before)
        line(u"  − "_s + text, Theme::Role::Text, Theme::Role::RemovedBackground);
    for (const QString &text : change.after)
        line(u"  + "_s + text, Theme::Role::Text, Theme::Role::AddedBackground);
}

void EffectView::addRuns(const PendingFile &file)
{
    if (!changesRuns(file))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString before = tr("next runs before:");
    const QString after = tr("after:");
    const qsizetype width = std::max(before.size(), after.size());
    if (file.before)
        line(u"  %1 %2"_s.arg(before.leftJustified(width), runsText(nextRuns(file.before, now, runsShown))),
             Theme::Role::MutedText);
    line(u"  %1 %2"_s.arg(after.leftJustified(width), runsText(nextRuns(file.after, now, runsShown))),
         Theme::Role::Text);
}

void EffectView::line(const QString &text, Theme::Role color, std::optional<Theme::Role> background,
                      bool strong)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!m_first)
        cursor.insertBlock();
    m_first = false;
    QTextBlockFormat block;
    if (background)
        block.setBackground(Theme::color(*background));
    cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setForeground(Theme::color(color));
    if (strong)
        format.setFontWeight(QFont::DemiBold);
    cursor.insertText(text, format);
}

void EffectView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::font(Theme::Type::Mono));
}
} // namespace crontopus
