// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/adoptpanel.h"

#include "app/console/endpoint/entriesmodel.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"
#include "shared/manifest/manifest.h"

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
    , m_atServer(workspace.endpoints().capabilities().fleet)
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
    if (m_atServer) { // it keeps the name that it has at the server, and is always taken over
        m_namespace->setText(u"default"_s);
        m_name->setEnabled(false);
        m_takeOver->hide();
    }
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

void AdoptPanel::setEndpoint(const AgentStatus &status)
{
    m_status = status;
}

/// Has a namespace of its own at the server.
bool AdoptPanel::isAdopted() const
{
    return m_atServer && m_entry.source.contains(u'/') && !m_entry.source.startsWith(u"discovered/");
}

QString AdoptPanel::explanation() const
{
    if (isAdopted())
        return tr("This is the job %1 already, and its line still stands in the machine's own scheduler: "
                  "remove "
                  "it there, or the command runs twice.")
            .arg(m_entry.source);
    if (m_atServer)
        return tr("The job moves to this namespace and is scheduled on %1 alone. The line in the machine's "
                  "own "
                  "scheduler stays: remove it there, or the command runs twice.")
            .arg(m_status.endpointName);
    if (m_takeOver->isChecked())
        return tr("The job is scheduled here too. Crontopus never touches entries that are not its own, so "
                  "remove this line from %1 yourself, or the command runs twice.")
            .arg(placeOf(m_entry));
    return tr("The entry is listed as a job in Git with the label “source: discovered”. Cron goes on running "
              "the line in %1 as it does now; nothing there is changed.")
        .arg(placeOf(m_entry));
}

QString AdoptPanel::problemAtServer() const
{
    if (const QString why = m_workspace.endpoints().capabilities().noAdopting; !why.isEmpty())
        return why;
    if (!m_entry.source.contains(u'/'))
        return tr(
            "The server has no manifest of this entry yet, or its schedule is one that jobs cannot have.");
    const Adoption wanted = adoption();
    if (!isValidName(wanted.ns) || wanted.ns == u"discovered")
        return tr("“%1” cannot be the namespace. Use small letters, digits and hyphens, beginning and ending "
                  "with "
                  "a letter or digit.")
            .arg(wanted.ns);
    const auto jobs = m_workspace.jobs().jobs();
    const bool taken = std::any_of(jobs->cbegin(), jobs->cend(), [&wanted](const JobEntry &job) {
        return job.qualifiedName() == wanted.ns + u'/' + wanted.name;
    });
    return taken ? tr("There is a job %1/%2 already.").arg(wanted.ns, wanted.name) : QString();
}

QString AdoptPanel::problemOf(const Adoption &wanted) const
{
    if (m_atServer)
        return problemAtServer();
    const auto manifest = adoptedManifest(m_entry, wanted);
    const auto jobs = m_workspace.jobs().jobs();
    const bool taken = std::any_of(jobs->cbegin(), jobs->cend(), [&wanted](const JobEntry &job) {
        return job.manifest.path() == wanted.path() || job.qualifiedName() == wanted.ns + u'/' + wanted.name;
    });
    if (!manifest)
        return manifest.error().text();
    if (taken)
        return tr("There is a job %1/%2 already.").arg(wanted.ns, wanted.name);
    return m_workspace.jobs().capabilities().readOnly ? m_workspace.jobs().readOnlyReason() : QString();
}

void AdoptPanel::check()
{
    if (!m_adopted.isEmpty())
        return;
    m_explanation->setText(explanation());
    const bool adopted = isAdopted();
    const QString problem = adopted ? QString() : problemOf(adoption());
    m_namespace->setEnabled(!adopted);
    for (QLineEdit *edit : {m_namespace, m_name}) {
        edit->setProperty("invalid", !problem.isEmpty() && edit->isEnabled());
        edit->style()->unpolish(edit);
        edit->style()->polish(edit);
    }
    if (problem.isEmpty())
        m_banner->clear();
    else
        m_banner->show(Banner::Kind::Error, problem);
    m_adopt->setEnabled(problem.isEmpty() && !m_busy && !adopted);
    m_adopt->setToolTip(problem.isEmpty() ? m_adopt->text() : problem);
}

void AdoptPanel::adoptAtServer()
{
    const Adoption wanted = adoption();
    m_busy = true;
    m_adopt->setEnabled(false);
    onResult(
        m_workspace.endpoints().adopt(m_status.id, wanted.name, wanted.ns), this,
        [this, wanted](const Result<void> &adopted) {
            m_busy = false;
            if (adopted) {
                showAdopted(wanted);
                return;
            }
            check();
            m_banner->show(adopted.error());
        },
        [this] {
            m_busy = false;
            check();
        });
}

void AdoptPanel::adopt()
{
    if (m_atServer) {
        if (!m_busy)
            adoptAtServer();
        return;
    }
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
                   m_atServer ? tr("%1 is adopted. Now remove the line on %2:\n%3")
                                    .arg(m_adopted, m_status.endpointName, m_entry.raw)
                   : wanted.takeOver
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
