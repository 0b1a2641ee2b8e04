// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/demo/demo.h"

#include "shared/base/files.h"
#include "shared/git/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::demo)
};

/// JSON strings are YAML strings, whatever the path has in it.
QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

/// `source` is where the manifests come from: the lines that differ.
QByteArray agentConfig(const DemoPaths &paths, const QString &source)
{
    return u"# The agent of the demo: it follows the demo's own repository and keeps its state beside it.\n"
           "agent:\n"
           "  name: demo\n"
           "  state_dir: %1\n"
           "  labels:\n"
           "    role: demo\n"
           "%2"
           "  sync_interval: 10\n"_s.arg(quoted(paths.stateDir()), source)
               .toUtf8();
}

/// Commits the demo's manifests to the checkout and pushes them.
Result<void> publishManifests(GitRepository &checkout, const GitCredentials &credentials)
{
    QStringList written;
    for (const auto &[path, text] : demoManifests()) {
        const QString target = QDir(checkout.workTree()).filePath(path);
        if (!QDir().mkpath(QFileInfo(target).path()))
            return Error{Error::Code::Io, Words::tr("The folder of %1 cannot be made.").arg(target)};
        if (const auto done = writeFileAtomically(target, text); !done)
            return done;
        written.append(path);
    }
    if (const auto done = checkout.commit(written, u"Add six example jobs"_s); !done)
        return done.error();
    NoControl control;
    if (const auto done = checkout.push(credentials, control); !done)
        return done.error();
    return {};
}

Result<void> build(const DemoPaths &paths)
{
    if (const auto made = makePrivateDirectory(paths.root()); !made)
        return made;
    auto remote = GitRepository::init(paths.remote(), true, u"main"_s);
    if (!remote)
        return remote.error();
    auto checkout = GitRepository::init(paths.checkout(), false, u"main"_s);
    if (!checkout)
        return checkout.error();
    if (const auto done = checkout->addRemote(u"origin"_s, paths.remote()); !done)
        return done;
    if (const auto done = publishManifests(*checkout, {}); !done)
        return done;
    const QString source = u"git:\n"
                           "  url: %1\n"
                           "  branch: main\n"_s.arg(quoted(paths.remote()));
    // Last: a directory with this file in it is a whole demo.
    return writeFileAtomically(paths.agentConfig(), agentConfig(paths, source));
}

Error noDemoOfOurs(const DemoPaths &paths)
{
    return {Error::Code::Exists,
            Words::tr("%1 is there, but it is no demo of ours.").arg(QDir::toNativeSeparators(paths.root())),
            Words::tr("Name another directory in CRONTOPUS_DEMO_DIR, or empty this one.")};
}
} // namespace

QString demoDirectory()
{
    const QString asked = qEnvironmentVariable("CRONTOPUS_DEMO_DIR");
    if (!asked.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(expandHome(asked)));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/crontopus-demo"_L1;
}

Result<void> createDemo(const DemoPaths &paths)
{
    if (QFile::exists(paths.agentConfig()))
        return {};
    QDir directory(paths.root());
    if (directory.exists() && !directory.isEmpty())
        return noDemoOfOurs(paths);
    const auto built = build(paths);
    if (!built)
        directory.removeRecursively();
    return built;
}

Result<DemoAccount> readDemoAccount(const DemoPaths &paths)
{
    const auto text = readFile(paths.accountFile(), 64 * 1024);
    if (!text)
        return text.error();
    const QJsonObject object = QJsonDocument::fromJson(*text).object();
    DemoAccount account{object[u"address"].toString(), object[u"username"].toString(),
                        object[u"password"].toString()};
    if (account.address.isEmpty() || account.password.isEmpty()) {
        return Error{Error::Code::InvalidInput, Words::tr("%1 cannot be read.").arg(paths.accountFile()),
                     Words::tr("Remove the directory that it is in; the demo makes it anew.")};
    }
    return account;
}

Result<void> clearUnfinishedDemo(const DemoPaths &paths)
{
    const QStringList leftovers{paths.serverData(), paths.checkout(),
                                QFileInfo(paths.hostedCheckout()).path(), paths.enrollmentToken(),
                                paths.accountFile()};
    const QStringList others{paths.consoleSettings(), paths.serverLog(), paths.agentLog()};
    const auto entries =
        QDir(paths.root())
            .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (!leftovers.contains(entry.filePath()) && !others.contains(entry.filePath()))
            return noDemoOfOurs(paths);
    }
    for (const QString &path : leftovers) {
        const bool gone = QFileInfo(path).isDir() ? QDir(path).removeRecursively()
                                                  : !QFile::exists(path) || QFile::remove(path);
        if (!gone)
            return Error{Error::Code::Io, Words::tr("%1 cannot be removed.").arg(path)};
    }
    return makePrivateDirectory(paths.root());
}

Result<void> createHostedDemo(const DemoPaths &paths, const DemoAccount &account, const QString &gitUrl,
                              const QByteArray &sessionToken, const QByteArray &enrollmentToken)
{
    const GitCredentials credentials{account.username, sessionToken, {}, {}, {}};
    NoControl control;
    auto checkout = GitRepository::clone(gitUrl, paths.checkout(), {}, credentials, control);
    if (!checkout)
        return checkout.error();
    if (const auto done = publishManifests(*checkout, credentials); !done)
        return done;
    if (const auto made = makePrivateDirectory(QFileInfo(paths.hostedCheckout()).path()); !made)
        return made;
    if (const auto cloned = GitRepository::clone(gitUrl, paths.hostedCheckout(), {}, credentials, control);
        !cloned)
        return cloned.error();
    if (const auto done = writeFileAtomically(paths.enrollmentToken(), enrollmentToken); !done)
        return done;
    const QString source = u"backend:\n"
                           "  api_url: %1\n"
                           "  enrollment_token_file: %2\n"
                           "git:\n"_s.arg(quoted(account.address), quoted(paths.enrollmentToken()));
    const QJsonObject kept{{u"address"_s, account.address},
                           {u"username"_s, account.username},
                           {u"password"_s, account.password}};
    if (const auto done = writeFileAtomically(paths.accountFile(), QJsonDocument(kept).toJson()); !done)
        return done;
    return writeFileAtomically(paths.agentConfig(), agentConfig(paths, source));
}

QList<std::pair<QString, QByteArray>> demoManifests()
{
    return {
        {u"monitoring/heartbeat.yaml"_s, R"yaml(# The simplest job: every minute, one line of output.
apiVersion: v1
kind: Job
metadata:
  name: heartbeat
  labels:
    team: platform
spec:
  schedule: "* * * * *"
  command: echo "still here, $(date '+%H:%M:%S'), load $(cut -d' ' -f1 /proc/loadavg)"
)yaml"},
        {u"monitoring/disk-space.yaml"_s,
         R"yaml(# A script inside the manifest; @every counts from midnight UTC, so it drifts past no restart.
apiVersion: v1
kind: Job
metadata:
  name: disk-space
  labels:
    team: platform
spec:
  schedule: "@every 7m"
  jitter: 10s
  timeout: 1m
  script:
    interpreter: sh
    source: |
      set -eu
      used=$(df -P / | awk 'NR == 2 { sub("%", "", $5); print $5 }')
      echo "/ is ${used} % full"
      [ "$used" -lt 95 ] || { echo "nearly full: clean up" >&2; exit 2; }
)yaml"},
        {u"shop/import-orders.yaml"_s,
         R"yaml(# Fails now and then, as the real world does: tried again once, then reported.
apiVersion: v1
kind: Job
metadata:
  name: import-orders
  labels:
    team: shop
spec:
  schedule: "*/2 * * * *"
  command: |
    sleep 2
    if [ $(( $(date +%M | sed 's/^0//') / 2 % 3 )) -eq 0 ]; then
      echo "orders.example: connection reset" >&2
      exit 3
    fi
    echo "17 orders imported"
  concurrency: forbid
  timeout: 90s
  retry:
    enabled: true
    attempts: 1
    backoff: fixed
    initialInterval: 3s
)yaml"},
        {u"shop/nightly-backup.yaml"_s,
         R"yaml(# 02:00 in Tokyo, wherever this machine is: cron knows no time zones, so the runner holds the door.
apiVersion: v1
kind: Job
metadata:
  name: nightly-backup
  labels:
    team: shop
    critical: "yes"
spec:
  schedule: "0 2 * * *"
  timezone: Asia/Tokyo
  command: tar -czf "$TARGET" --exclude="$TARGET" -C "$HOME" .profile && ls -l "$TARGET"
  env:
    TARGET: /tmp/crontopus-demo-backup.tar.gz
  timeout: 2h
  catchUp: true
)yaml"},
        {u"reports/weekly-sales.yaml"_s,
         R"yaml(# Python in the manifest, on workdays and on the first of the month.
apiVersion: v1
kind: Job
metadata:
  name: weekly-sales
  labels:
    team: shop
spec:
  schedule:
    - "30 8 * * mon-fri"
    - "0 12 1 * *"
  script:
    interpreter: python3
    source: |
      import datetime, random

      random.seed(datetime.date.today().toordinal())
      for region in ("north", "south", "west"):
          print(f"{region:>6} {random.randint(1000, 9999):>6} EUR")
)yaml"},
        {u"maintenance/clean-tmp.yaml"_s,
         R"yaml(# Paused: the entry stays in the crontab, but does nothing until it is resumed.
apiVersion: v1
kind: Job
metadata:
  name: clean-tmp
  labels:
    team: platform
spec:
  schedule: "15 4 * * sun"
  command: find /tmp -name 'crontopus-demo-*' -mtime +7 -delete
  paused: true
)yaml"},
    };
}
} // namespace crontopus
