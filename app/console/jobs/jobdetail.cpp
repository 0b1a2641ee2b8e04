// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/jobdetail.h"

#include "app/console/editor/yamlhighlighter.h"
#include "app/console/endpoint/endpointsync.h"
#include "app/console/jobs/instancesview.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/widgets/viewsetup.h"
#include "app/console/workspace.h"
#include "shared/base/async.h"
#include "shared/schedule/duration.h"
#include "shared/schedule/explain.h"

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int runsShown = 20;
constexpr int runsAsked = 200; ///< so that the last one of each endpoint is among them
constexpr int nextShown = 5;

/// Two columns of names and values as HTML; everything that comes from outside is escaped here.
class Facts final
{
public:
    void add(const QString &name, const QString &value, bool code = false)
    {
        if (!value.isEmpty())
            addHtml(name, code ? u"<span style='font-family:monospace;white-space:pre-wrap'>"_s +
                                     value.toHtmlEscaped() + u"</span>"_s
                               : value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    void addHtml(const QString &name, const QString &html)
    {
        m_rows += u"<tr><td style='color:%1;padding:2px 24px 2px 0;white-space:nowrap'>%2</td>"
                  "<td style='padding:2px 0'>%3</td></tr>"_s.arg(Theme::color(Theme::Role::MutedText).name(),
                                                                 name.toHtmlEscaped(), html);
    }
    [[nodiscard]] QString html() const { return u"<table cellspacing='0'>"_s + m_rows + u"</table>"_s; }

private:
    QString m_rows;
};

QString colored(const QString &text, Theme::Role role)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(Theme::color(role).name(), text.toHtmlEscaped());
}

QString pairsText(const QMap<QString, QString> &pairs)
{
    QStringList parts;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        parts << it.key() + u'=' + it.value();
    return parts.join(u", "_s);
}
} // namespace

JobDetail::JobDetail(Workspace &workspace, QWidget *parent)
    : QTabWidget(parent)
    , m_workspace(workspace)
    , m_overview(new QTextBrowser(this))
    , m_manifest(new QPlainTextEdit(this))
    , m_runs(new QTreeWidget(this))
    , m_instances(new InstancesView(workspace, this))
    , m_sync(new QTextBrowser(this))
{
    setObjectName(u"jobDetail"_s);
    setDocumentMode(true);
    for (QTextBrowser *browser : {m_overview, m_sync}) {
        browser->setFrameShape(QFrame::NoFrame);
        browser->setOpenLinks(false);
        browser->document()->setDocumentMargin(2 * Theme::grid);
        browser->setStyleSheet(u"border:none"_s);
    }
    m_overview->setObjectName(u"jobOverview"_s);
    m_manifest->setObjectName(u"jobManifest"_s);
    m_manifest->setReadOnly(true);
    m_manifest->setFont(Theme::font(Theme::Type::Mono));
    m_manifest->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_manifest->setStyleSheet(u"border:none"_s);
    m_manifest->document()->setDocumentMargin(2 * Theme::grid);
    m_runs->setObjectName(u"jobRuns"_s);
    m_runs->setHeaderLabels({tr("Started"), tr("Outcome"), tr("Duration"), tr("Endpoint")});
    m_runs->setRootIsDecorated(false);
    m_runs->setUniformRowHeights(true);
    m_runs->setFrameShape(QFrame::NoFrame);
    giveColumnWidth(m_runs->header(), 0, 160);
    connect(m_runs, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT linkActivated({ConsoleLink::Kind::Run, item->data(0, Qt::UserRole).toString()});
    });
    connect(&workspace.runs(), &RunStore::changed, this, &JobDetail::askForRuns);
    connect(m_instances, &InstancesView::linkActivated, this, &JobDetail::linkActivated);
    addTab(m_overview, tr("Overview"));
    addTab(m_manifest, tr("Manifest"));
    addTab(m_runs, tr("Recent runs"));
    addTab(m_instances, tr("Endpoints"));
    addTab(m_sync, tr("Scheduler"));
}

void JobDetail::show(const JobRowPtr &row, const ManagedEntry *managed)
{
    // Not before there is something to colour: the first one reads all syntaxes and themes.
    if (row && !m_manifest->findChild<YamlHighlighter *>())
        new YamlHighlighter(*m_manifest->document(), m_manifest);
    const std::optional<ManagedEntry> entry = managed ? std::optional(*managed) : std::nullopt;
    if (row == m_row && entry == m_managed)
        return;
    const bool sameJob = row && m_row && row->path() == m_row->path();
    m_row = row;
    m_managed = entry;
    const QString text = row ? QString::fromUtf8(row->entry.manifest.text()) : QString();
    if (m_manifest->toPlainText() != text)
        m_manifest->setPlainText(text);
    showOverview();
    showSync();
    m_instances->show(row);
    if (!sameJob)
        m_runs->clear();
    askForRuns();
}

void JobDetail::setAssignAction(QAction *action)
{
    m_instances->setAssignAction(action);
}

void JobDetail::showOverview()
{
    if (!m_row) {
        m_overview->clear();
        return;
    }
    const JobRow &row = *m_row;
    Facts facts;
    const StatusLook health = statusLook(row.health);
    facts.addHtml(tr("Job"),
                  u"<b>%1</b> &nbsp; %2"_s.arg(row.entry.qualifiedName().toHtmlEscaped(),
                                               colored(health.glyph + u' ' + health.word, health.role)));
    for (const Diagnostic &diagnostic : row.entry.diagnostics) {
        const StatusLook look = statusLook(diagnostic.severity);
        const QString where = diagnostic.line > 0 ? tr("line %1: ").arg(diagnostic.line) : QString();
        facts.addHtml(look.word,
                      colored(look.glyph, look.role) + u' ' + (where + diagnostic.message).toHtmlEscaped());
    }
    if (const Job *job = row.job()) {
        facts.add(tr("Schedule"),
                  row.words.isEmpty() ? row.expression : row.words + u"  ("_s + row.expression + u')');
        if (job->schedule.zone) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            facts.add(tr("Note"), cautions(job->schedule, now).join(u'\n'));
            if (job->enabled && !job->paused) {
                QStringList next;
                for (const QDateTime &time : job->schedule.nextTimes(now, nextShown))
                    next << u"%1  (%2)"_s.arg(exactTime(time), relativeTime(time, now));
                facts.add(tr("Next runs"), next.join(u'\n'));
            }
        }
        if (job->http)
            facts.add(tr("Requests"), job->http->method + u' ' + job->http->url, true);
        else if (job->script)
            facts.add(
                tr("Script"),
                tr("%1, lines: %2").arg(job->script->interpreter).arg(job->script->source.count(u'\n')));
        else
            facts.add(tr("Command"), (QStringList(job->command) + job->args).join(u' '), true);
        facts.add(tr("Directory"), job->workingDir, true);
        if (job->timeoutSeconds > 0)
            facts.add(tr("Timeout"), durationText(job->timeoutSeconds * 1000));
        if (job->retry.enabled)
            facts.add(tr("Retries"), QString::number(job->retry.attempts));
        facts.add(tr("Labels"), pairsText(job->labels));
        QStringList where;
        for (const AgentStatus &status : m_workspace.endpoints().endpoints()) {
            const QString reason = whyNot(*job, selectorFacts(status));
            where << (reason.isEmpty() ? tr("%1: runs here").arg(status.endpointName)
                                       : tr("%1: %2").arg(status.endpointName, reason));
        }
        facts.add(tr("Where"), where.join(u'\n'));
    }
    facts.add(tr("File"), row.path(), true);
    m_overview->setHtml(facts.html());
}

void JobDetail::showSync()
{
    if (!m_row || !m_managed) {
        m_sync->setPlainText(m_row ? tr("No endpoint has told about this job yet.") : QString());
        return;
    }
    const StatusLook look = statusLook(m_managed->state);
    Facts facts;
    facts.addHtml(tr("State"), colored(look.glyph + u' ' + look.word, look.role));
    facts.add(tr("Problem"), m_managed->problem);
    facts.add(tr("Wanted"), m_managed->wanted.join(u'\n'), true);
    facts.add(tr("Actual"), m_managed->actual.isEmpty() ? tr("nothing") : m_managed->actual.join(u'\n'),
              true);
    if (m_managed->guarded)
        facts.add(tr("Guard"), tr("The entry fires more often than the job runs; the runner lets only the "
                                  "wanted starts through."));
    facts.add(tr("Notes"), m_managed->notes.join(u'\n'));
    m_sync->setHtml(facts.html());
}

void JobDetail::askForRuns()
{
    const quint64 request = ++m_request;
    if (!m_row || !m_row->job()) {
        m_runs->clear();
        return;
    }
    RunFilter filter;
    filter.jobId = m_row->job()->id;
    onResult(m_workspace.runs().page(filter, 0, runsAsked), this,
             [this, request](const Result<QList<RunRecord>> &r) {
                 if (request != m_request || !r)
                     return;
                 m_runs->clear();
                 m_instances->setRuns(*r);
                 for (const RunRecord &run : r->first(std::min<qsizetype>(r->size(), runsShown))) {
                     const StatusLook look = statusLook(run.outcome);
                     auto *item = new QTreeWidgetItem(m_runs);
                     item->setText(0, relativeTime(run.startedAt));
                     item->setToolTip(0, exactTime(run.startedAt));
                     item->setData(0, Qt::UserRole, QString::number(run.id));
                     item->setText(1, look.word);
                     item->setIcon(1, Theme::icon(look.icon, look.role));
                     item->setText(2, durationText(run.durationMs()));
                     item->setText(3, run.endpoint);
                 }
             });
}

void JobDetail::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sync) {
        showOverview();
        showSync();
    }
}
} // namespace crontopus
