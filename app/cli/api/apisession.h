// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/api/logins.h"
#include "shared/api/apilist.h"
#include "shared/base/async.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace crontopus::cli {
/// What a command has, or the Exit to leave with: what is wrong has been printed then.
template<typename T>
using OrExit = Result<T, int>;

/// `--server` and `--json`, which all commands on the API take.
void addApiOptions(QCommandLineParser &parser);
/// Should this command ask the server rather than what is on this machine? `localOption` (`repo`, `db`) says
/// no, `--server` yes; else whether one is signed in.
[[nodiscard]] bool meansServer(const QCommandLineParser &parser, const QString &localOption);

/// A conversation with the server, one question after the other.
class ApiSession final
{
public:
    /// The server of `--server`, the environment or the last login.
    [[nodiscard]] static OrExit<ApiSession> open(const QCommandLineParser &parser);
    /// What a command begins with that takes nothing but options: those of all, its own in `parser`, the
    /// session.
    [[nodiscard]] static OrExit<ApiSession> begin(QCommandLineParser &parser, const QString &command,
                                                  const QStringList &arguments);
    explicit ApiSession(const Login &login);

    [[nodiscard]] const Login &login() const { return m_login; }

    OrExit<QJsonValue> get(const QString &path, const QUrlQuery &query = {});
    OrExit<QJsonValue> post(const QString &path, const QJsonValue &body = {});
    OrExit<QJsonValue> put(const QString &path, const QJsonValue &body);
    OrExit<QJsonValue> patch(const QString &path, const QJsonValue &body);
    OrExit<QJsonValue> remove(const QString &path);
    /// All pages of a list, as far as `limit` items; `key` names the list in the answer.
    OrExit<QJsonArray> list(const QString &path, const QString &key, const QUrlQuery &query = {},
                            int limit = 100'000);
    /// Names by id. Empty when the token may not read endpoints.
    [[nodiscard]] QHash<qint64, QString> endpointNames();
    /// The id of an endpoint given by number or by a name that only one has.
    OrExit<qint64> endpointId(const QString &text);

    /// Waits for an answer and prints nothing.
    template<typename T>
    static T wait(const QFuture<T> &future)
    {
        // The one loop of a command: nothing else happens in this program meanwhile.
        QEventLoop loop;
        std::optional<T> answer;
        onResult(future, &loop, [&](const T &result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
        return *answer;
    }
    /// Prints it; the Exit to leave with.
    [[nodiscard]] int report(const ApiFailure &failure) const;
    [[nodiscard]] ApiClient &client() { return *m_client; }

private:
    OrExit<QJsonValue> answer(const QFuture<ApiResult> &future);

    Login m_login;
    std::unique_ptr<ApiClient> m_client;
};

/// A command's session, and the path of the job that its first argument names.
struct OneJob
{
    ApiSession session;
    QString path;
};
[[nodiscard]] OrExit<OneJob> openJob(const QCommandLineParser &parser);
/// `/api/jobs/ns/name` of `ns/name`; prints and Usage when it is none.
[[nodiscard]] OrExit<QString> jobPath(const QString &job);
/// `2026-03-01 04:00:00` here, of the API's time; `-` for null.
[[nodiscard]] QString timeText(const QJsonValue &time);
/// Exactly `count` of them, else prints `what` and gives false.
[[nodiscard]] bool hasArguments(const QCommandLineParser &parser, qsizetype count, const QString &what);
} // namespace crontopus::cli
