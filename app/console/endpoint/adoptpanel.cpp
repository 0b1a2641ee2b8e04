// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/adoptpanel.h"

#include "app/console/endpoint/entriesmodel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
AdoptPanel::AdoptPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_raw(new QPlainTextEdit(this))
    , m_namespace(new QLineEdit(u"discovered"_s, this))
    , m_name(new QLineEdit(this))
    , m_takeOver(new QCheckBox(tr("Let Crontopus run it from now on"), this))
    , m_explanation(new QLabel(this))
    , m_banner(new Banner(this))
    , m_adopt(new QAction(Theme::icon(u"download"_s), tr("Adopt"), this))
    , m_copyLine(new QAction(Theme::icon(u"copy"_s), tr("Copy the line"), this))
    , m_showJob(new QAction(Theme::icon(u"jobs"_s), tr("Show the job"), this))
{
    setObjectName(u"adoptPanel"_s);
    m_raw->setReadOnly(true);
    m_raw->setFont(Theme::font(Theme::Type::Mono));
    m_raw->setFixedHeight(5 * Theme::grid);
    m_raw->setObjectName(u"adoptLine"_s);
    m_namespace->setObjectName(u"adoptNamespace"_s);
    m_name->setObjectName(u"adoptName"_s);
    m_takeOver->setObjectName(u"adoptTakeOver"_s);
    m_adopt->setObjectName(u"adopt"_s);
    m_copyLine->setObjectName(u"adoptCopyLine"_s);
    m_banner->setClosable(false);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("muted", true);
    for (QLineEdit *edit : {m_namespace, m_name})
        edit->setMaximumWidth(40 * Theme::grid);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(new ActionButton(m_adopt, ActionButton::Kind::Primary, this));
    buttons->addWidget(new ActionButton(m_copyLine, ActionButton::Kind::Normal, this));
    buttons->addStretch(1);
    auto *form = new QFormLayout;
    form->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    form->setHorizontalSpacing(2 * Theme::grid);
    form->setVerticalSpacing(Theme::grid);
    form->addRow(tr("Entry"), m_raw);
    form->addRow(tr("Namespace"), m_namespace);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_takeOver);
    form->addRow(QString(), m_explanation);
    form->addRow(QString(), buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addStretch(1);

    connect(m_namespace, &QLineEdit::textChanged, this, &AdoptPanel::check);
    connect(m_name, &QLineEdit::textChanged, this, &AdoptPanel::check);
    connect(m_name, &QLineEdit::returnPressed, m_adopt, &QAction::trigger);
    connect(m_takeOver, &QCheckBox::toggled, this, &AdoptPanel::check);
    connect(m_adopt, &QAction::triggered, this, &AdoptPanel::adopt);
    connect(m_copyLine, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_entry.raw);
        Q_EMIT message(tr("Copied the line."));
    });
    connect(m_showJob, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated({ConsoleLink::Kind::Job, m_adopted});
    });
}

void AdoptPanel::setEntry(const ForeignEntry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_adopted.clear();
    m_raw->setPlainText(entry.raw);
    m_name->setText(entry.suggestedName);
    m_takeOver->setChecked(false);
    check();
}

Adoption AdoptPanel::adoption() const
{
    return {m_namespace->text().trimmed(), m_name->text().trimmed(), m_takeOver->isChecked()};
}

void AdoptPanel::check()
{
    if (!m_adopted.isEmpty())
        return;
    m_explanation->setText(
        m_takeOver->isChecked()
            ? tr("The job is scheduled here too. Crontopus never touches entries that are not its own, so "
                 "remove this line from %1 yourself, or the command runs twice.")
                  .arg(placeOf(m_entry))
            : tr("The entry is listed as a job in Git with the label “source: discovered”. Cron goes on "
                 "running "
                 "the line in %1 as it does now; nothing there is changed.")
                  .arg(placeOf(m_entry)));
    QString problem;
    const Adoption wanted = adoption();
    const auto manifest = adoptedManifest(m_entry, wanted);
    const auto jobs = m_workspace.jobs().jobs();
    const bool taken = std::any_of(jobs->cbegin(), jobs->cend(), [&wanted](const JobEntry &job) {
        return job.manifest.path() == wanted.path() || job.qualifiedName() == wanted.ns + u'/' + wanted.name;
    });
    if (!manifest)
        problem = manifest.error().text();
    else if (taken)
        problem = tr("There is a job %1/%2 already.").arg(wanted.ns, wanted.name);
    else if (m_workspace.jobs().capabilities().readOnly)
        problem = m_workspace.jobs().readOnlyReason();
    m_name->setProperty("invalid", !problem.isEmpty());
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
    if (problem.isEmpty())
        m_banner->clear();
    else
        m_banner->show(Banner::Kind::Error, problem);
    m_adopt->setEnabled(problem.isEmpty() && !m_busy);
}

void AdoptPanel::adopt()
{
    const Adoption wanted = adoption();
    const auto manifest = adoptedManifest(m_entry, wanted);
    if (!manifest || m_busy)
        return;
    m_busy = true;
    m_adopt->setEnabled(false);
    onResult(m_workspace.jobs().write({FileChange{wanted.path(), *manifest}}), this,
             [this, wanted](const Result<void> &written) {
                 if (written) {
                     commit(wanted);
                     return;
                 }
                 m_busy = false;
                 check();
                 m_banner->show(written.error());
             });
}

void AdoptPanel::commit(const Adoption &wanted)
{
    const QString text = u"Adopt %1/%2\n\nFound in %3:\n\n    %4\n"_s.arg(wanted.ns, wanted.name,
                                                                          placeOf(m_entry), m_entry.raw);
    onResult(m_workspace.jobs().commit({wanted.path()}, text), this,
             [this, wanted](const Result<GitCommit> &commit) {
                 m_busy = false;
                 if (commit) {
                     showAdopted(wanted);
                     return;
                 }
                 m_adopt->setEnabled(false);
                 m_banner->show(commit.error());
             });
}

void AdoptPanel::showAdopted(const Adoption &wanted)
{
    m_adopted = wanted.ns + u'/' + wanted.name;
    m_banner->show(Banner::Kind::Success,
                   wanted.takeOver
                       ? tr("%1 is committed. Now remove this line from %2:\n%3")
                             .arg(m_adopted, placeOf(m_entry), m_entry.raw)
                       : tr("%1 is committed. Cron goes on running the line; to hand it over, take "
                            "away the job's label “source” and remove this line from %2:\n%3")
                             .arg(m_adopted, placeOf(m_entry), m_entry.raw));
    m_banner->addButton(m_copyLine);
    m_banner->addButton(m_showJob);
    m_adopt->setEnabled(false);
    Q_EMIT message(tr("Adopted %1.").arg(m_adopted));
}
} // namespace crontopus
