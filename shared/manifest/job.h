// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/schedule/jobschedule.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace crontopus {
enum class Concurrency { Allow, Forbid, Replace };
enum class Backoff { Fixed, Exponential };
enum class Platform { Linux, Darwin, Windows };
enum class AlertOn { Failure, Missed, Recovery, Slow };

struct CheckinPolicy
{
    bool enabled = true;
    QString secret; ///< as written; `${VAR}` is taken from the agent's environment when used
    qint64 timeoutSeconds = 3600;
    bool ping = false; ///< runs elsewhere and reports itself by pings: no agent schedules it
};

struct RetryPolicy
{
    bool enabled = false;
    int attempts = 3; ///< *re*-tries after the first try
    Backoff backoff = Backoff::Exponential;
    qint64 initialIntervalSeconds = 1;
    qint64 maxIntervalSeconds = 60;
    double multiplier = 2.0;
};

struct HttpRequest
{
    QString url;
    QString method = QStringLiteral("GET");
    QMap<QString, QString> headers;
    QMap<QString, QString> params;
    QString body;
    QString username, password;
    qint64 timeoutSeconds = 30;
    QList<std::pair<int, int>> expect; ///< inclusive ranges of statuses; empty: 2xx
};

struct Script
{
    QString interpreter;
    QString source;
};

struct AlertRule
{
    AlertOn on = AlertOn::Failure;
    int after = 1;
    QStringList channels;
};

/// One pair list of `spec.agent.selector`: values that a label may have.
using Selector = QMap<QString, QStringList>;

/// A job definition: the typed content of one valid manifest. The text it came from is Manifest's.
/// Field names and defaults: docs/manifest.md.
struct Job
{
    QUuid id; ///< never null: UUIDv5 of tenant/namespace/name when the file has none
    QString name;
    QString ns; ///< namespace: the first directory of the file's path
    QString tenant;
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations;

    QStringList scheduleTexts; ///< as written
    JobSchedule schedule;
    QString timezone; ///< empty: the machine's own
    QString at;       ///< as written; empty: none

    QString command;
    QStringList args;
    std::optional<HttpRequest> http;
    std::optional<Script> script;
    QString workingDir;
    QMap<QString, QString> env;

    CheckinPolicy checkin;
    RetryPolicy retry;
    Selector selector;
    QStringList endpoints;
    QList<Platform> platforms; ///< empty: all

    bool enabled = true;
    bool paused = false;
    qint64 jitterSeconds = 0;
    qint64 timeoutSeconds = 0; ///< 0: none
    qint64 killAfterSeconds = 10;
    Concurrency concurrency = Concurrency::Allow;
    qint64 graceSeconds = -1; ///< -1: the default rule (5 minutes, at most half the period)
    bool catchUp = false;
    QList<AlertRule> alerts;

    /// `namespace/name`.
    [[nodiscard]] QString qualifiedName() const { return ns + QLatin1Char('/') + name; }
    /// Found on a machine: never wrapped, never re-created.
    [[nodiscard]] bool discovered() const { return labels.value(QStringLiteral("source")) == u"discovered"; }
};

/// How late a run may be before it is missed, in seconds: `spec.grace`, else 5 minutes and at most half the
/// period of the firings after `from` (UTC seconds).
[[nodiscard]] qint64 effectiveGraceSeconds(const Job &job, qint64 from);
} // namespace crontopus
