// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/changes/commitpanel.h"

#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int goodLength = 72;
constexpr qsizetype errorsShown = 3;
} // namespace

CommitPanel::CommitPanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLineEdit(this))
    , m_length(new QLabel(this))
    , m_body(new QPlainTextEdit(this))
    , m_errors(new Banner(this))
    , m_override(new QCheckBox(tr("Commit in spite of the errors"), this))
    , m_commit(new QAction(Theme::icon(u"commit"_s), tr("Commit"), this))
    , m_commitAndPush(new QAction(Theme::icon(u"push"_s), tr("Commit and push"), this))
{
    m_summary->setObjectName(u"commitSummary"_s);
    m_summary->setPlaceholderText(tr("Summary"));
    m_summary->setAccessibleName(tr("Summary of the commit"));
    m_body->setObjectName(u"commitBody"_s);
    m_body->setPlaceholderText(tr("Why (optional)"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(8 * Theme::grid);
    m_length->setProperty("muted", true);
    m_length->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_errors->setClosable(false);
    m_errors->setObjectName(u"commitErrors"_s);
    m_override->setObjectName(u"commitOverride"_s);
    m_override->hide();
    m_commit->setObjectName(u"commit"_s);
    m_commit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_commitAndPush->setObjectName(u"commitAndPush"_s);
    m_commitAndPush->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));

    auto *summary = new QHBoxLayout;
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_length);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(m_override, 1);
    buttons->addStretch(1);
    buttons->addWidget(new ActionButton(m_commitAndPush, ActionButton::Kind::Normal, this));
    buttons->addWidget(new ActionButton(m_commit, ActionButton::Kind::Primary, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_errors);
    layout->addLayout(summary);
    layout->addWidget(m_body);
    layout->addLayout(buttons);

    connect(m_summary, &QLineEdit::textChanged, this, &CommitPanel::updateState);
    connect(m_override, &QCheckBox::toggled, this, &CommitPanel::updateState);
    connect(m_commit, &QAction::triggered, this, [this] { Q_EMIT commitRequested(false); });
    connect(m_commitAndPush, &QAction::triggered, this, [this] { Q_EMIT commitRequested(true); });
    updateState();
}

void CommitPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::color(Theme::Role::Border));
}

void CommitPanel::setProposal(const QString &summary)
{
    const bool untouched = m_summary->text().isEmpty() || m_summary->text() == m_proposal;
    m_proposal = summary;
    if (untouched && m_summary->text() != summary)
        m_summary->setText(summary);
}

void CommitPanel::setErrors(const Diagnostics &errors)
{
    m_hasErrors = !errors.isEmpty();
    QStringList lines;
    for (const Diagnostic &error : errors.first(std::min(errors.size(), errorsShown)))
        lines.append(u"%1:%2: %3"_s.arg(error.path).arg(error.line).arg(error.message));
    if (errors.size() > errorsShown)
        lines.append(tr("… and %1 more").arg(errors.size() - errorsShown));
    const QString text = lines.join(u'\n');
    if (!m_hasErrors)
        m_errors->clear();
    else if (text != m_errors->text())
        m_errors->show(Banner::Kind::Error, text);
    m_override->setVisible(m_hasErrors);
    if (!m_hasErrors)
        m_override->setChecked(false);
    updateState();
}

void CommitPanel::setState(int files, bool canPush, bool busy)
{
    m_files = files;
    m_canPush = canPush;
    m_busy = busy;
    updateState();
}

void CommitPanel::updateState()
{
    const qsizetype length = m_summary->text().size();
    m_length->setVisible(length > goodLength);
    m_length->setText(length > goodLength ? QString::number(goodLength - length) : QString());
    m_length->setToolTip(tr("A summary of at most %1 characters is read well everywhere").arg(goodLength));
    const bool may = m_files > 0 && !m_busy && !m_summary->text().trimmed().isEmpty() &&
                     (!m_hasErrors || m_override->isChecked());
    m_commit->setText(m_files > 1 ? tr("Commit %1 files").arg(m_files) : tr("Commit"));
    m_commit->setEnabled(may);
    m_commitAndPush->setEnabled(may && m_canPush);
    m_commitAndPush->setVisible(m_canPush);
}

QString CommitPanel::message() const
{
    const QString summary = m_summary->text().trimmed();
    const QString body = m_body->toPlainText().trimmed();
    return body.isEmpty() ? summary + u'\n' : summary + u"\n\n"_s + body + u'\n';
}

void CommitPanel::clear()
{
    m_proposal.clear();
    m_summary->clear();
    m_body->clear();
    m_override->setChecked(false);
}

void CommitPanel::focusSummary()
{
    m_summary->setFocus(Qt::ShortcutFocusReason);
    m_summary->selectAll();
}
} // namespace crontopus
