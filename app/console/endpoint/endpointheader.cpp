// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/endpointheader.h"

#include "app/console/endpoint/endpointsync.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/factgrid.h"
#include "app/console/widgets/linklabel.h"
#include "app/console/widgets/statusdelegate.h"
#include "shared/git/repository.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
void showTime(QLabel *label, const QDateTime &when)
{
    label->setText(when.isValid() ? relativeTime(when) : EndpointHeader::tr("never"));
    label->setToolTip(exactTime(when));
}

/// Cut by the layout where room is short, and whole as the tip.
void showLong(QLabel *label, const QString &text)
{
    label->setText(text.isEmpty() ? u"–"_s : text);
    label->setToolTip(text);
}
} // namespace

EndpointHeader::EndpointHeader(bool fleet, const CommitAges &ages, QWidget *parent)
    : QWidget(parent)
    , m_ages(ages)
    , m_row(new QHBoxLayout)
    , m_grid(new QGridLayout)
    , m_state(new StatusLabel(this))
    , m_sync(new StatusLabel(this))
    , m_name(new QLabel(this))
    , m_commit(new LinkLabel({}, this))
{
    setObjectName(u"pageHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setFont(Theme::font(Theme::Type::Heading));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"endpointName"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->installEventFilter(this);
    m_commit->setObjectName(u"appliedCommit"_s);
    connect(m_commit, &LinkLabel::activated, this, [this] { Q_EMIT commitActivated(m_status.commit); });
    m_row->setSpacing(2 * Theme::grid);
    m_row->addWidget(m_state);
    m_row->addWidget(m_sync);
    m_row->addWidget(m_name, 1);
    m_grid->setHorizontalSpacing(Theme::grid);
    m_grid->setVerticalSpacing(Theme::grid / 2);
    if (fleet)
        makeFleetFacts();
    else
        makeLocalFacts();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(m_row);
    layout->addLayout(m_grid);
}

bool EndpointHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::Resize)
        showName();
    return QWidget::eventFilter(watched, event);
}

void EndpointHeader::showName()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_status.endpointName, Qt::ElideMiddle,
                                                     m_name->contentsRect().width()));
}

QLabel *EndpointHeader::addLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFact(m_grid, name, label);
    return label;
}

void EndpointHeader::makeLocalFacts()
{
    m_lastSync = addLabel(tr("Last sync"));
    m_nextSync = addLabel(tr("Next sync"));
    addFact(m_grid, tr("Commit"), m_commit);
    m_scheduler = addLabel(tr("Scheduler"));
    m_since = addLabel(tr("Up"));
    m_version = addLabel(tr("Version"));
    m_branch = addLabel(tr("Branch"));
    m_repository = addLabel(tr("Repository"));
    m_grid->setColumnStretch(2 * 4, 1);
}

void EndpointHeader::makeFleetFacts()
{
    m_heartbeat = addLabel(tr("Heartbeat"));
    m_lastSync = addLabel(tr("Last sync"));
    addFact(m_grid, tr("Commit"), m_commit);
    m_host = addLabel(tr("Host"));
    m_platform = addLabel(tr("Platform"));
    m_version = addLabel(tr("Version"));
    m_enrolled = addLabel(tr("Enrolled"));
    m_labels = addLabel(tr("Labels"));
    for (QLabel *label : {m_host, m_labels})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->setColumnStretch(2 * 4 - 1, 1);
}

void EndpointHeader::setEndpoint(const AgentStatus &status)
{
    m_status = status;
    showName();
    m_name->setToolTip(status.endpointName);
    m_state->setLook(stateOf(status));
    const EndpointSync sync = syncOf(status, m_ages);
    m_sync->setLook(sync.look);
    m_sync->setToolTip(sync.reasons.join(u'\n'));
    m_version->setText(status.version);
    m_commit->setText(status.commit.left(8));
    m_commit->setToolTip(status.commit);
    if (m_heartbeat) {
        showLong(m_host, status.hostname);
        m_platform->setText(status.platform);
        showLong(m_labels, labelsText(status));
    } else {
        m_scheduler->setText(status.scheduler);
        m_branch->setText(status.branch);
        m_repository->setText(status.repositoryUrl.isEmpty() ? status.localPath
                                                             : withoutUserInfo(status.repositoryUrl));
        m_repository->setToolTip(status.localPath);
    }
    updateTimes();
}

void EndpointHeader::updateTimes()
{
    if (!isVisible())
        return;
    showTime(m_lastSync, m_status.lastSyncAt);
    if (m_heartbeat && !m_status.lastSyncAt.isValid())
        m_lastSync->setText(u"–"_s); // not every server tells
    if (m_heartbeat) {
        showTime(m_heartbeat, m_status.lastAttemptAt);
        showTime(m_enrolled, m_status.enrolledAt);
        return;
    }
    const bool running = m_status.pid != 0;
    // The agent spreads its cycles by ±10 %, so the exact second is not known.
    const QDateTime next = m_status.lastAttemptAt.addSecs(m_status.syncIntervalSeconds);
    m_nextSync->setText(!running || !m_status.lastAttemptAt.isValid() ? tr("when the agent runs")
                        : next <= QDateTime::currentDateTimeUtc()     ? tr("any moment")
                                                                      : relativeTime(next));
    m_since->setText(running && m_status.startedAt.isValid()
                         ? durationText(m_status.startedAt.secsTo(QDateTime::currentDateTimeUtc()) * 1000)
                         : u"–"_s);
    m_since->setToolTip(exactTime(m_status.startedAt));
}
} // namespace crontopus
