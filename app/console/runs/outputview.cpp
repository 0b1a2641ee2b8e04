// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/runs/outputview.h"

#include "app/console/runs/outputtext.h"
#include "app/console/runs/runtext.h"
#include "app/console/settings/settings.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/filteredit.h"
#include "shared/base/async.h"
#include "shared/base/files.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qsizetype slice = 64 * 1024;
constexpr qint64 sliceMilliseconds = 8;
constexpr qsizetype maxMatches = 100'000;
constexpr auto wrapKey = "runs/wrapOutput"_L1;

/// The sixteen colours of a terminal, readable on our backgrounds.
QColor paletteColor(quint32 index)
{
    static constexpr std::array<QRgb, 16> dark{
        0xff6272a4, 0xffff7b7b, 0xff50fa7b, 0xfff1fa8c, 0xff8fb4ff, 0xffff79c6, 0xff8be9fd, 0xffd7d9e4,
        0xff9aa3c7, 0xffff9e9e, 0xff8dffaa, 0xfff8ffb5, 0xffb5ceff, 0xffffa5d8, 0xffb5f2ff, 0xffffffff};
    static constexpr std::array<QRgb, 16> light{
        0xff1f2130, 0xffc3232f, 0xff17722f, 0xff735d00, 0xff1d54c0, 0xff9c2a8c, 0xff0a657f, 0xff6b6f83,
        0xff5b5f75, 0xffa5101d, 0xff0c5c22, 0xff5c4a00, 0xff123f98, 0xff7b1a6d, 0xff064f64, 0xff3a3d4d};
    return QColor::fromRgb((Theme::isDark() ? dark : light).at(index & 15));
}

std::optional<QColor> colorOf(const AnsiColour &colour)
{
    switch (colour.kind) {
    case AnsiColour::Kind::Palette:
        return paletteColor(colour.value);
    case AnsiColour::Kind::Rgb:
        return QColor::fromRgb(colour.value | 0xff000000);
    case AnsiColour::Kind::Default:
        break;
    }
    return std::nullopt;
}

QTextCharFormat formatOf(const AnsiStyle &style)
{
    QTextCharFormat format;
    std::optional<QColor> text = colorOf(style.foreground);
    std::optional<QColor> back = colorOf(style.background);
    if (style.inverse) {
        std::swap(text, back);
        text = text.value_or(Theme::color(Theme::Role::Window));
        back = back.value_or(Theme::color(Theme::Role::Text));
    }
    if (style.escaped || (style.faint && !text))
        text = Theme::color(Theme::Role::MutedText);
    if (text)
        format.setForeground(*text);
    if (back)
        format.setBackground(*back);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.italic || style.escaped)
        format.setFontItalic(true);
    format.setFontUnderline(style.underline);
    format.setFontStrikeOut(style.strike);
    return format;
}
} // namespace

OutputView::OutputView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_search(new FilterEdit(tr("Search the output"), this))
    , m_found(new QLabel(this))
    , m_nothing(new QLabel(tr("The run wrote nothing."), this))
{
    m_text->setObjectName(u"runOutput"_s);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(Theme::font(Theme::Type::Mono));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_search->setObjectName(u"runOutputSearch"_s);
    m_search->setMaximumWidth(30 * Theme::grid);
    m_found->setObjectName(u"runOutputFound"_s);
    m_found->setProperty("muted", true);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    makeActions();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    bar->setSpacing(Theme::grid / 2);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_found);
    const auto addButton = [this, bar](QAction *action) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setVisible(action->isVisible());
        connect(action, &QAction::visibleChanged, button,
                [action, button] { button->setVisible(action->isVisible()); });
        bar->addWidget(button);
    };
    addButton(m_previous);
    addButton(m_next);
    bar->addStretch(1);
    for (QAction *action : {m_follow, m_wrap, m_copyAll, m_save})
        addButton(action);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_nothing, 1);

    m_fill.setInterval(0);
    connect(&m_fill, &QTimer::timeout, this, &OutputView::fillSome);
    connect(m_search, &FilterEdit::filterChanged, this, &OutputView::search);
    connect(m_search, &QLineEdit::returnPressed, m_next, &QAction::trigger);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &OutputView::markMatches);
    // Who scrolls up wants to read; who comes back to the end wants to follow.
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_live && isFilled())
            m_follow->setChecked(value == m_text->verticalScrollBar()->maximum());
    });
}

void OutputView::makeActions()
{
    const auto make = [this](const QString &icon, const QString &text, const QKeySequence &shortcut = {}) {
        auto *action = new QAction(Theme::icon(icon), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (!shortcut.isEmpty())
            action->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
        addAction(action);
        return action;
    };
    m_previous = make(u"chevron-up"_s, tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_next = make(u"chevron-down"_s, tr("Next match"), QKeySequence(Qt::Key_F3));
    m_wrap = new QAction(tr("Wrap"), this);
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_copy = make(u"copy"_s, tr("Copy"), QKeySequence(QKeySequence::Copy));
    m_copyAll = make(u"copy"_s, tr("Copy all"));
    m_save = make(u"save"_s, tr("Save output as…"));

    m_follow = new QAction(tr("Follow"), this);
    m_follow->setObjectName(u"runOutputFollow"_s);
    m_follow->setToolTip(tr("Stay at the end of what the run writes"));
    m_follow->setCheckable(true);
    m_follow->setVisible(false);
    connect(m_follow, &QAction::triggered, this, &OutputView::followEnd);
    m_wrap->setCheckable(true);
    connect(m_wrap, &QAction::toggled, this, [this](bool on) {
        m_text->setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
        Settings().setValue(wrapKey, on);
    });
    m_wrap->setChecked(Settings().value(wrapKey, false).toBool());
    m_text->setLineWrapMode(m_wrap->isChecked() ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);

    connect(m_previous, &QAction::triggered, this, [this] { goToMatch(m_match - 1); });
    connect(m_next, &QAction::triggered, this, [this] { goToMatch(m_match + 1); });
    connect(m_copy, &QAction::triggered, m_text, &QPlainTextEdit::copy);
    connect(m_copyAll, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_shown.text); });
    connect(m_save, &QAction::triggered, this, &OutputView::save);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
}

void OutputView::setRun(const RunRecord &now)
{
    const bool sameRun = now.id == m_run.id;
    const RunRecord run = sameRun ? continued(m_run, now) : now;
    // The same run still going on: what is shown stays where it is scrolled to.
    if (sameRun && run.outputHead == m_run.outputHead && run.outputTail == m_run.outputTail &&
        run.outputBytes == m_run.outputBytes && run.outcome == m_run.outcome)
        return;
    // The last of what a followed run wrote comes with its end.
    m_live = run.outcome == Outcome::Running || (sameRun && m_run.outcome == Outcome::Running);
    if (!sameRun)
        m_follow->setChecked(m_live);
    m_follow->setVisible(run.outcome == Outcome::Running);
    m_run = run;
    const int generation = ++m_generation;
    const auto parse = [run](TaskControl &) { return Result<AnsiText>(shownOutput(run)); };
    onResult(runAsync(parse), this, [this, generation, sameRun](const Result<AnsiText> &text) {
        if (generation != m_generation || !text || (sameRun && append(*text)))
            return;
        // What was left out in the middle has changed: it is another text in the same place.
        const int place = m_text->verticalScrollBar()->value();
        const bool follows = m_follow->isChecked();
        showText(*text);
        if (sameRun && !follows)
            m_text->verticalScrollBar()->setValue(place);
    });
}

void OutputView::clear()
{
    ++m_generation;
    m_run = {};
    showText({});
    m_nothing->hide();
    m_text->show();
}

void OutputView::showText(const AnsiText &text)
{
    m_shown = text;
    m_filled = m_nextSpan = 0;
    m_text->clear();
    m_nothing->setText(m_run.outcome == Outcome::Running
                           ? tr("The run has not ended yet; its output follows.")
                           : tr("The run wrote nothing."));
    m_nothing->setVisible(text.text.isEmpty());
    m_text->setVisible(!text.text.isEmpty());
    m_copyAll->setEnabled(!text.text.isEmpty());
    m_save->setEnabled(!text.text.isEmpty());
    fillSome();
    search(m_search->text());
}

bool OutputView::append(const AnsiText &text)
{
    if (m_shown.text.isEmpty() || !text.text.startsWith(m_shown.text))
        return false;
    m_shown = text;
    // What was the last span may go on.
    while (m_nextSpan > 0 && m_nextSpan <= text.spans.size() &&
           text.spans.at(m_nextSpan - 1).start + text.spans.at(m_nextSpan - 1).length > m_filled)
        --m_nextSpan;
    fillSome();
    if (!m_search->text().isEmpty())
        search(m_search->text());
    return true;
}

void OutputView::followEnd()
{
    if (m_live && m_follow->isChecked())
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

void OutputView::fillSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_filled < m_shown.text.size() && timer.elapsed() < sliceMilliseconds)
        insertUpTo(std::min(m_filled + slice, m_shown.text.size()));
    if (m_filled < m_shown.text.size()) {
        m_fill.start();
        return;
    }
    m_fill.stop();
    followEnd();
    Q_EMIT filled();
}

void OutputView::insertUpTo(qsizetype end)
{
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    const auto insert = [&](qsizetype upTo, const QTextCharFormat &format) {
        cursor.insertText(m_shown.text.sliced(m_filled, upTo - m_filled), format);
        m_filled = upTo;
    };
    // Many short spans cost more than much text: leave in time for the window.
    for (int spans = 0; m_filled < end && spans < 500; ++spans) {
        if (m_nextSpan >= m_shown.spans.size()) {
            insert(end, {});
            break;
        }
        const AnsiSpan &span = m_shown.spans.at(m_nextSpan);
        if (m_filled < span.start)
            insert(std::min(span.start, end), {});
        if (m_filled >= span.start && m_filled < end)
            insert(std::min(span.start + span.length, end), formatOf(span.style));
        if (m_filled >= span.start + span.length)
            ++m_nextSpan;
    }
    cursor.endEditBlock();
}

void OutputView::search(const QString &needle)
{
    m_needle = needle;
    const int generation = ++m_searchGeneration;
    if (needle.isEmpty()) {
        m_matches.clear();
        m_match = -1;
        m_found->clear();
        m_next->setEnabled(false);
        m_previous->setEnabled(false);
        markMatches();
        return;
    }
    const auto find = [text = m_shown.text, needle](TaskControl &) {
        QList<qsizetype> matches;
        for (qsizetype at = 0; matches.size() < maxMatches; at += needle.size()) {
            at = text.indexOf(needle, at, Qt::CaseInsensitive);
            if (at < 0)
                break;
            matches.append(at);
        }
        return Result<QList<qsizetype>>(matches);
    };
    onResult(runAsync(find), this, [this, generation](const Result<QList<qsizetype>> &matches) {
        if (generation != m_searchGeneration || !matches)
            return;
        m_matches = *matches;
        m_match = -1;
        m_next->setEnabled(!m_matches.isEmpty());
        m_previous->setEnabled(!m_matches.isEmpty());
        if (m_matches.isEmpty()) {
            m_found->setText(tr("No match"));
            markMatches();
        } else {
            goToMatch(0);
        }
    });
}

void OutputView::goToMatch(qsizetype index)
{
    if (m_matches.isEmpty())
        return;
    m_match = (index + m_matches.size()) % m_matches.size();
    m_found->setText(tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
    const qsizetype at = m_matches.at(m_match);
    if (at + m_needle.size() <= m_filled) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(int(at));
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
    markMatches();
}

void OutputView::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int first = m_text->cursorForPosition({0, 0}).position();
    const int last = m_text->cursorForPosition(m_text->viewport()->rect().bottomRight()).block().position() +
                     int(maxOutputLine);
    QColor mark = Theme::color(Theme::Role::Late);
    auto at = std::lower_bound(m_matches.cbegin(), m_matches.cend(), first - m_needle.size());
    for (; at != m_matches.cend() && *at < last && *at + m_needle.size() <= m_filled && marks.size() < 500;
         ++at) {
        const bool current = at - m_matches.cbegin() == m_match;
        mark.setAlphaF(current ? 0.6F : 0.25F);
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(int(*at));
        selection.cursor.setPosition(int(*at + m_needle.size()), QTextCursor::KeepAnchor);
        selection.format.setBackground(mark);
        marks.append(selection);
    }
    m_text->setExtraSelections(marks);
}

void OutputView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OutputView::save()
{
    const QString name = u"%1-%2.log"_s.arg(m_run.jobName, m_run.startedAt.toString(u"yyyyMMdd-HHmmss"_s));
    auto *dialog = new QFileDialog(this, tr("Save output"), name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> written = writeFileAtomically(path, outputBytes(m_run));
        if (!written)
            QMessageBox::warning(this, tr("Save output"), written.error().text());
    });
    dialog->open();
}

void OutputView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text && !m_shown.text.isEmpty())
        showText(AnsiText(m_shown));
    if (event->type() == QEvent::FontChange && m_text)
        m_text->setFont(Theme::font(Theme::Type::Mono));
}
} // namespace crontopus
