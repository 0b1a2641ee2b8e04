// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/selection.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::selection)
};

/// Of a machine's label; the built-in ones cannot be overridden. Null when it has no such label.
QString labelOf(const EndpointFacts &endpoint, const QString &name)
{
    if (name == u"hostname")
        return endpoint.hostname;
    if (name == u"name")
        return endpoint.name;
    if (name == u"platform")
        return platformName(endpoint.platform);
    const auto found = endpoint.labels.constFind(name);
    if (found == endpoint.labels.constEnd())
        return {};
    return found->isNull() ? u""_s : *found;
}

bool pairMatches(const QString &name, const QStringList &accepted, const EndpointFacts &endpoint)
{
    const QString label = labelOf(endpoint, name);
    if (label.isNull())
        return false;
    // Host names know no case (RFC 4343).
    const Qt::CaseSensitivity sensitivity = name == u"hostname" ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return accepted.contains(label, sensitivity);
}
} // namespace

Platform currentPlatform()
{
#if defined(Q_OS_WIN)
    return Platform::Windows;
#elif defined(Q_OS_DARWIN)
    return Platform::Darwin;
#else
    return Platform::Linux;
#endif
}

QString platformName(Platform platform)
{
    switch (platform) {
    case Platform::Linux:
        return u"linux"_s;
    case Platform::Darwin:
        return u"darwin"_s;
    case Platform::Windows:
        break;
    }
    return u"windows"_s;
}

bool appliesTo(const Job &job, const EndpointFacts &endpoint)
{
    if (!job.enabled || job.discovered() || job.checkin.ping)
        return false;
    if (!job.platforms.isEmpty() && !job.platforms.contains(endpoint.platform))
        return false;
    if (!job.endpoints.isEmpty() && !job.endpoints.contains(endpoint.name))
        return false;
    for (auto pair = job.selector.constBegin(); pair != job.selector.constEnd(); ++pair) {
        if (!pairMatches(pair.key(), *pair, endpoint))
            return false;
    }
    return true;
}

QString whyNot(const Job &job, const EndpointFacts &endpoint)
{
    if (job.discovered())
        return Words::tr(
            "The job was found on a machine and stays there as it is (label `source: discovered`).");
    if (!job.enabled)
        return Words::tr("The job is disabled (`spec.enabled: false`).");
    if (job.checkin.ping)
        return Words::tr("The job runs elsewhere and reports itself (`spec.checkin.ping`).");
    if (!job.platforms.isEmpty() && !job.platforms.contains(endpoint.platform)) {
        QStringList names;
        for (const Platform platform : job.platforms)
            names += platformName(platform);
        return Words::tr("The job is for %1 only (`spec.platforms`), and %2 runs %3.")
            .arg(names.join(u", "_s), endpoint.name, platformName(endpoint.platform));
    }
    if (!job.endpoints.isEmpty() && !job.endpoints.contains(endpoint.name))
        return Words::tr("%1 is not among the job's endpoints (`spec.agent.endpoints`).").arg(endpoint.name);
    for (auto pair = job.selector.constBegin(); pair != job.selector.constEnd(); ++pair) {
        if (pairMatches(pair.key(), *pair, endpoint))
            continue;
        const QString label = labelOf(endpoint, pair.key());
        const QString wanted = pair->join(u", "_s);
        return label.isNull()
                   ? Words::tr(
                         "The job asks for the label %1: %2 (`spec.agent.selector`), which %3 does not have.")
                         .arg(pair.key(), wanted, endpoint.name)
                   : Words::tr("The job asks for the label %1: %2 (`spec.agent.selector`), and %3 has %4.")
                         .arg(pair.key(), wanted, endpoint.name, label);
    }
    return {};
}
} // namespace crontopus
