// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/fieldpath.h"
#include "shared/manifest/manifestparser.h"
#include "shared/schedule/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
using yaml::Node;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::manifest)
};

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}
} // namespace

Job JobReader::read()
{
    readMetadata();
    readWhen();
    readWhat();
    readEnvironment();
    readWhere();
    readPolicies();
    readAlerts();
    m_job.id = has(u"metadata.id"_s) ? QUuid::fromString(text(u"metadata.id"_s))
                                     : stableJobId(m_job.tenant, m_job.ns, m_job.name);
    return m_job;
}

void JobReader::readMetadata()
{
    m_job.name = text(u"metadata.name"_s);
    m_job.ns = m_parser.m_manifest.ns();
    const QString written = text(u"metadata.namespace"_s, m_job.ns);
    if (written != m_job.ns)
        m_parser.warning(
            u"namespace.mismatch"_s,
            Words::tr("The file lies in the namespace `%1`, which holds; write that, or move the file to "
                      "`%2/`.")
                .arg(m_job.ns, written),
            u"metadata.namespace"_s);
    if (!isValidName(m_job.ns))
        m_parser.error(
            u"name.pattern"_s,
            Words::tr("The directory `%1` cannot be a namespace: use up to 63 lower-case letters, digits and "
                      "hyphens, beginning and ending with a letter or digit.")
                .arg(m_job.ns),
            u"metadata.namespace"_s);
    // A checkout without a server (`local`) may be that of any tenant; a server's own tenant is not
    // negotiable.
    const QString &given = m_parser.m_context.tenant;
    const QString tenant = lineText(u"metadata.tenant"_s);
    const bool open = given.isEmpty() || given == u"local";
    m_job.tenant = open && !tenant.isEmpty() ? tenant : given.isEmpty() ? u"local"_s : given;
    if (!tenant.isEmpty() && tenant != m_job.tenant)
        m_parser.warning(
            u"tenant.mismatch"_s,
            Words::tr("The job belongs to the tenant `%1`, whatever is written here: remove the field.")
                .arg(m_job.tenant),
            u"metadata.tenant"_s);
    m_job.labels = textMap(u"metadata.labels"_s);
    m_job.annotations = textMap(u"metadata.annotations"_s);
}

void JobReader::readWhat()
{
    if (has(u"spec"_s)) {
        const QStringList kinds{u"spec.command"_s, u"spec.http"_s, u"spec.script"_s};
        QStringList given;
        std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(given),
                     [this](const QString &kind) { return has(kind); });
        const bool pinged = boolean(u"spec.checkin.ping"_s, false);
        if (pinged && !given.isEmpty())
            m_parser.warning(
                u"field.ignored"_s,
                Words::tr("Nothing here runs `%1` of a job with `spec.checkin.ping`: remove one of the two.")
                    .arg(given[0]),
                given[0]);
        if (!pinged &&
            std::all_of(kinds.begin(), kinds.end(), [this](const QString &kind) { return missing(kind); }))
            m_parser.error(
                u"field.required"_s,
                Words::tr(
                    "`spec.command` is missing: say what runs (or write `spec.http` or `spec.script`)."),
                u"spec.command"_s);
        if (!pinged && given.size() > 1)
            m_parser.error(
                u"field.conflict"_s,
                Words::tr("`%1` and `%2` exclude each other: keep one of them.").arg(given[0], given[1]),
                given[1]);
    }
    m_job.command = text(u"spec.command"_s);
    if (has(u"spec.command"_s) && m_job.command.trimmed().isEmpty())
        m_parser.error(u"value.empty"_s, Words::tr("`spec.command` is empty: say what runs."),
                       u"spec.command"_s);
    m_job.args = texts(u"spec.args"_s);
    readHttp();
    readScript();
    if (m_job.http && !m_job.args.isEmpty())
        m_parser.warning(u"field.ignored"_s,
                         Words::tr("`spec.args` has no meaning with `spec.http`: remove it."),
                         u"spec.args"_s);
    m_job.workingDir = lineText(u"spec.workingDir"_s);
}

void JobReader::readHttp()
{
    if (!has(u"spec.http"_s))
        return;
    HttpRequest request;
    request.url = lineText(u"spec.http.url"_s);
    const QUrl url(request.url);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (has(u"spec.http.url"_s) && (!url.isValid() || !web || url.host().isEmpty()))
        m_parser.error(u"http.url"_s,
                       Words::tr("This is no web address: write one such as https://example.com/path."),
                       u"spec.http.url"_s);
    else if (!url.userInfo().isEmpty())
        m_parser.error(u"http.url"_s,
                       Words::tr("The address holds a user name: move it to `spec.http.auth`, out of logs."),
                       u"spec.http.url"_s);
    request.method = text(u"spec.http.method"_s, u"GET"_s);
    request.headers = textMap(u"spec.http.headers"_s);
    static const QRegularExpression token(u"\\A[-!#$%&'*+.^_`|~0-9A-Za-z]+\\z"_s);
    for (auto header = request.headers.constBegin(); header != request.headers.constEnd(); ++header) {
        if (!matches(header.key(), token) ||
            std::any_of(header->begin(), header->end(), [](QChar c) { return isControl(c) && c != u'\t'; }))
            m_parser.error(
                u"http.header"_s,
                Words::tr("`%1` is no header: a name has letters, digits and hyphens, a value is one line.")
                    .arg(header.key().simplified()),
                childPath(u"spec.http.headers"_s, header.key()));
    }
    request.params = textMap(u"spec.http.params"_s);
    request.body = text(u"spec.http.body"_s);
    request.username = lineText(u"spec.http.auth.username"_s);
    request.password = text(u"spec.http.auth.password"_s);
    warnOfSecret(u"spec.http.auth.password"_s);
    request.timeoutSeconds = seconds(u"spec.http.timeout"_s, request.timeoutSeconds);
    readExpected(request);
    m_job.http = request;
}

void JobReader::readExpected(HttpRequest &request)
{
    static const QRegularExpression status(u"\\A([1-5][0-9][0-9])(?:-([1-5][0-9][0-9]))?\\z"_s);
    const QStringList ranges = texts(u"spec.http.expect"_s);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const auto match = status.match(ranges[i]);
        const int low = match.captured(1).toInt();
        const int high = match.hasCaptured(2) ? match.captured(2).toInt() : low;
        if (match.hasMatch() && low <= high)
            request.expect.append({low, high});
        else
            m_parser.error(u"http.expect"_s,
                           Words::tr("`%1` is no status: write one such as 204, or a range such as 200-299.")
                               .arg(ranges[i]),
                           itemPath(u"spec.http.expect"_s, int(i)));
    }
}

void JobReader::readScript()
{
    if (!has(u"spec.script"_s))
        return;
    Script script{lineText(u"spec.script.interpreter"_s), text(u"spec.script.source"_s)};
    if (has(u"spec.script.interpreter"_s) &&
        (script.interpreter.trimmed().isEmpty() || script.interpreter.startsWith(u'-')))
        m_parser.error(u"script.interpreter"_s,
                       Words::tr("This is no program: write one such as bash, python3 or /usr/bin/perl."),
                       u"spec.script.interpreter"_s);
    if (has(u"spec.script.source"_s) && script.source.trimmed().isEmpty())
        m_parser.error(u"value.empty"_s, Words::tr("`spec.script.source` is empty: say what runs."),
                       u"spec.script.source"_s);
    m_job.script = script;
}

void JobReader::readEnvironment()
{
    static const QRegularExpression variable(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    m_job.env = textMap(u"spec.env"_s);
    for (auto it = m_job.env.constBegin(); it != m_job.env.constEnd(); ++it) {
        if (!matches(it.key(), variable))
            m_parser.error(
                u"env.name"_s,
                Words::tr("`%1` cannot be the name of an environment variable: use letters, digits and "
                          "underscores, not beginning with a digit.")
                    .arg(it.key().simplified()),
                childPath(u"spec.env"_s, it.key()));
    }
}

void JobReader::readWhere()
{
    if (has(u"spec.agent.selector"_s)) {
        for (const auto &[key, value] : m_parser.m_tree.entries(m_parser.nodeOf(u"spec.agent.selector"_s))) {
            const QString name = QString::fromUtf8(m_parser.m_tree.at(key).value);
            const Node &node = m_parser.m_tree.at(m_parser.m_tree.resolved(value));
            QStringList accepted;
            if (node.kind == Node::Kind::Sequence) {
                for (const int item : node.children)
                    accepted += textOf(item);
            } else {
                accepted += textOf(value);
            }
            m_job.selector.insert(name, accepted);
        }
    }
    m_job.endpoints = texts(u"spec.agent.endpoints"_s);
    for (const QString &name : texts(u"spec.platforms"_s)) {
        const Platform platform = name == u"linux"    ? Platform::Linux
                                  : name == u"darwin" ? Platform::Darwin
                                                      : Platform::Windows;
        if (!m_job.platforms.contains(platform))
            m_job.platforms += platform;
    }
}

void JobReader::readPolicies()
{
    m_job.enabled = boolean(u"spec.enabled"_s, true);
    m_job.paused = boolean(u"spec.paused"_s, false);
    m_job.catchUp = boolean(u"spec.catchUp"_s, false);
    m_job.jitterSeconds = seconds(u"spec.jitter"_s, 0);
    m_job.timeoutSeconds = seconds(u"spec.timeout"_s, 0);
    m_job.killAfterSeconds = seconds(u"spec.killAfter"_s, m_job.killAfterSeconds);
    m_job.graceSeconds = seconds(u"spec.grace"_s, -1);
    const QString concurrency = text(u"spec.concurrency"_s);
    m_job.concurrency = concurrency == u"forbid"    ? Concurrency::Forbid
                        : concurrency == u"replace" ? Concurrency::Replace
                                                    : Concurrency::Allow;
    m_job.checkin.enabled = boolean(u"spec.checkin.enabled"_s, true);
    m_job.checkin.secret = text(u"spec.checkin.secret"_s);
    warnOfSecret(u"spec.checkin.secret"_s);
    m_job.checkin.ping = boolean(u"spec.checkin.ping"_s, false);
    m_job.checkin.timeoutSeconds = integer(u"spec.checkin.timeout"_s, m_job.checkin.timeoutSeconds);

    RetryPolicy &retry = m_job.retry;
    retry.enabled = boolean(u"spec.retry.enabled"_s, retry.enabled);
    retry.attempts = int(integer(u"spec.retry.attempts"_s, retry.attempts));
    retry.backoff = text(u"spec.retry.backoff"_s) == u"fixed" ? Backoff::Fixed : Backoff::Exponential;
    retry.initialIntervalSeconds = seconds(u"spec.retry.initialInterval"_s, retry.initialIntervalSeconds);
    retry.maxIntervalSeconds = seconds(u"spec.retry.maxInterval"_s,
                                       std::max(retry.maxIntervalSeconds, retry.initialIntervalSeconds));
    retry.multiplier =
        has(u"spec.retry.multiplier"_s) ? text(u"spec.retry.multiplier"_s).toDouble() : retry.multiplier;
    if (retry.maxIntervalSeconds < retry.initialIntervalSeconds)
        m_parser.error(
            u"value.range"_s,
            Words::tr("`spec.retry.maxInterval` is shorter than `spec.retry.initialInterval`: raise it."),
            u"spec.retry.maxInterval"_s);
}

void JobReader::readAlerts()
{
    if (!has(u"spec.alerts"_s))
        return;
    const std::size_t count = m_parser.m_tree.at(m_parser.nodeOf(u"spec.alerts"_s)).children.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QString path = itemPath(u"spec.alerts"_s, int(i));
        const QString on = text(path + u".on"_s);
        AlertRule rule;
        rule.on = on == u"missed"     ? AlertOn::Missed
                  : on == u"recovery" ? AlertOn::Recovery
                  : on == u"slow"     ? AlertOn::Slow
                                      : AlertOn::Failure;
        rule.after = int(integer(path + u".after"_s, 1));
        rule.channels = texts(path + u".channels"_s);
        m_job.alerts += rule;
    }
}

void JobReader::warnOfSecret(const QString &path)
{
    const QString secret = text(path);
    if (!secret.isEmpty() && !secret.contains(u"${"))
        m_parser.warning(
            u"secret.literal"_s,
            Words::tr("Everybody who can read the repository can read this secret: write `${VAR}` and set "
                      "the variable in the agent's environment."),
            path);
}

QString JobReader::textOf(int node) const
{
    return QString::fromUtf8(m_parser.m_tree.at(m_parser.m_tree.resolved(node)).value);
}

bool JobReader::missing(const QString &path) const
{
    const Diagnostics &known = m_parser.m_manifest.diagnostics();
    return !has(path) &&
           std::none_of(known.begin(), known.end(), [&](const Diagnostic &d) { return d.field == path; });
}

QString JobReader::text(const QString &path, const QString &fallback) const
{
    const int node = m_parser.nodeOf(path);
    return node < 0 ? fallback : textOf(node);
}

QString JobReader::lineText(const QString &path)
{
    const QString line = text(path);
    if (std::any_of(line.begin(), line.end(), isControl))
        m_parser.error(u"value.line"_s,
                       Words::tr("`%1` takes a single line without control characters.").arg(path), path);
    return line;
}

qint64 JobReader::integer(const QString &path, qint64 fallback) const
{
    return has(path) ? text(path).toLongLong() : fallback;
}

qint64 JobReader::seconds(const QString &path, qint64 fallback) const
{
    return has(path) ? parseDuration(text(path).toStdString()).value_or(fallback) : fallback;
}

bool JobReader::boolean(const QString &path, bool fallback) const
{
    if (!has(path))
        return fallback;
    const QString word = text(path).toLower();
    return word == u"true" || word == u"yes" || word == u"on";
}

QStringList JobReader::texts(const QString &path) const
{
    if (!has(path))
        return {};
    const Node &node = m_parser.m_tree.at(m_parser.nodeOf(path));
    if (node.kind == Node::Kind::Scalar)
        return {QString::fromUtf8(node.value)};
    QStringList list;
    for (const int item : node.children)
        list += textOf(item);
    return list;
}

QMap<QString, QString> JobReader::textMap(const QString &path) const
{
    QMap<QString, QString> map;
    if (has(path)) {
        for (const auto &[key, value] : m_parser.m_tree.entries(m_parser.nodeOf(path)))
            map.insert(QString::fromUtf8(m_parser.m_tree.at(key).value), textOf(value));
    }
    return map;
}
} // namespace crontopus
