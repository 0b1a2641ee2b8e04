// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/config/config.h"

#include "shared/api/apiaddress.h"
#include "shared/base/files.h"
#include "shared/schedule/duration.h"

#include <yaml-cpp/yaml.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr qint64 maxTokenBytes = 4096;
constexpr int minSyncInterval = 5, maxSyncInterval = 24 * 3600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AgentConfig)
};

/// Thrown inside this file only, to leave the walk at the first error.
struct ConfigError
{
    Error error;
};

class Reader
{
public:
    Reader(AgentConfig &config, QString path) : m_config(config), m_path(std::move(path)) {}

    void read(const YAML::Node &root)
    {
        walk(root, {},
             {{u"agent"_s, [this](const YAML::Node &n, const QString &k) { readAgent(n, k); }},
              {u"backend"_s, [this](const YAML::Node &n, const QString &k) { readBackend(n, k); }},
              {u"git"_s, [this](const YAML::Node &n, const QString &k) { readGit(n, k); }},
              {u"log"_s, [this](const YAML::Node &n, const QString &k) { readLog(n, k); }}});
    }

private:
    using Handler = std::function<void(const YAML::Node &, const QString &)>;

    [[noreturn]] void fail(const YAML::Node &node, const QString &key, const QString &why) const
    {
        throw ConfigError{{Error::Code::InvalidInput,
                           Words::tr("%1:%2: %3 %4").arg(m_path).arg(lineOf(node)).arg(key, why)}};
    }
    void warn(int line, const QString &code, const QString &message)
    {
        Diagnostic d;
        d.severity = Diagnostic::Severity::Warning;
        d.code = code;
        d.message = message;
        d.line = line;
        d.column = line > 0 ? 1 : 0;
        d.path = m_path;
        m_config.warnings.append(d);
    }
    static int lineOf(const YAML::Node &node) { return node.Mark().line + 1; }

    void walk(const YAML::Node &map, const QString &parent, const QList<std::pair<QString, Handler>> &known)
    {
        if (map.IsNull())
            return;
        if (!map.IsMap())
            fail(map, parent.isEmpty() ? Words::tr("the file") : parent, Words::tr("must be a map of keys."));
        for (const auto &item : map) {
            const QString name = QString::fromStdString(item.first.Scalar());
            const QString key = parent.isEmpty() ? name : parent + u'.' + name;
            const auto handler = std::find_if(known.begin(), known.end(),
                                              [&](const auto &each) { return each.first == name; });
            if (handler == known.end())
                warn(lineOf(item.first), u"config.unknown"_s, Words::tr("%1 is not a known key.").arg(key));
            else
                handler->second(item.second, key);
        }
    }

    QString text(const YAML::Node &node, const QString &key) const
    {
        if (node.IsNull())
            return {};
        if (!node.IsScalar())
            fail(node, key, Words::tr("must be a single value."));
        return QString::fromStdString(node.Scalar());
    }
    QString path(const YAML::Node &node, const QString &key) const
    {
        const QString value = expandHome(text(node, key));
        // It goes into crontab lines and unit files.
        if (std::any_of(value.begin(), value.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; }))
            fail(node, key, Words::tr("holds a control character, such as a line end."));
        return value.isEmpty() ? value : QDir::cleanPath(QDir::home().absoluteFilePath(value));
    }
    QByteArray secret(const YAML::Node &node, const QString &key)
    {
        static const QRegularExpression variable(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
        const QString written = text(node, key);
        QString value;
        qsizetype at = 0;
        for (auto matches = variable.globalMatch(written); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QByteArray name = match.captured(1).toLatin1();
            if (!qEnvironmentVariableIsSet(name.constData()))
                fail(node, key,
                     Words::tr("asks for the environment variable %1, which is not set.")
                         .arg(match.captured(1)));
            value += written.mid(at, match.capturedStart() - at) + qEnvironmentVariable(name.constData());
            at = match.capturedEnd();
        }
        value += written.mid(at);
        m_literalSecret = m_literalSecret || (at == 0 && !value.isEmpty());
        return value.toUtf8();
    }
    Handler into(QString &target)
    {
        return [this, &target](const YAML::Node &n, const QString &k) { target = text(n, k); };
    }
    static Handler ignored()
    {
        return [](const YAML::Node &, const QString &) {};
    }

    void readAgent(const YAML::Node &node, const QString &key)
    {
        walk(node, key,
             {{u"name"_s, into(m_config.endpoint.name)},
              {u"hostname"_s, into(m_config.endpoint.hostname)},
              {u"platform"_s, [this](const YAML::Node &n, const QString &k) { readPlatform(n, k); }},
              {u"version"_s, ignored()},
              {u"token_path"_s,
               [this](const YAML::Node &n, const QString &k) { m_config.tokenPath = path(n, k); }},
              {u"tenant"_s, into(m_config.tenant)},
              {u"state_dir"_s,
               [this](const YAML::Node &n, const QString &k) { m_config.stateDir = path(n, k); }},
              {u"labels"_s, [this](const YAML::Node &n, const QString &k) { readLabels(n, k); }}});
    }
    void readPlatform(const YAML::Node &node, const QString &key)
    {
        const QString value = text(node, key);
        if (!value.isEmpty() && value != platformName(currentPlatform()))
            warn(lineOf(node), u"config.platform"_s,
                 Words::tr("%1 is %2, but this machine is %3; that is used.")
                     .arg(key, value, platformName(currentPlatform())));
    }
    void readLabels(const YAML::Node &node, const QString &key)
    {
        if (node.IsNull())
            return;
        if (!node.IsMap())
            fail(node, key, Words::tr("must be a map of names to values."));
        for (const auto &item : node) {
            const QString name = QString::fromStdString(item.first.Scalar());
            m_config.endpoint.labels.insert(name, text(item.second, key + u'.' + name));
        }
    }
    void readBackend(const YAML::Node &node, const QString &key)
    {
        walk(node, key,
             {{u"api_url"_s, [this](const YAML::Node &n, const QString &k) { readApiUrl(n, k); }},
              {u"enrollment_token"_s,
               [this](const YAML::Node &n, const QString &k) { m_config.enrollmentToken = secret(n, k); }},
              {u"enrollment_token_file"_s,
               [this](const YAML::Node &n, const QString &k) { readTokenFile(n, k); }}});
    }
    void readApiUrl(const YAML::Node &node, const QString &key)
    {
        const QString written = text(node, key);
        if (written.isEmpty())
            return;
        const auto address = ApiAddress::parse(written);
        if (!address)
            fail(node, key, address.error().text());
        m_config.apiUrl = address->text();
        if (address->isExposed())
            warn(lineOf(node), u"config.exposed"_s,
                 Words::tr(
                     "%1 sends tokens and output over plain http, where others can read them: use https.")
                     .arg(key));
    }
    void readTokenFile(const YAML::Node &node, const QString &key)
    {
        const QString file = path(node, key);
        const auto content = readFile(file, maxTokenBytes);
        // Gone after the enrollment, as it should be.
        if (!content && content.error().code == Error::Code::NotFound)
            return;
        if (!content)
            fail(node, key, content.error().text());
        m_config.enrollmentToken = content->trimmed();
    }
    void readGit(const YAML::Node &node, const QString &key)
    {
        walk(node, key,
             {{u"url"_s,
               [this](const YAML::Node &n, const QString &k) { m_config.gitUrl = expandHome(text(n, k)); }},
              {u"branch"_s, into(m_config.gitBranch)},
              {u"sync_interval"_s, [this](const YAML::Node &n, const QString &k) { readInterval(n, k); }},
              {u"local_path"_s,
               [this](const YAML::Node &n, const QString &k) { m_config.gitLocalPath = path(n, k); }},
              {u"auth"_s, [this](const YAML::Node &n, const QString &k) { readAuth(n, k); }}});
    }
    void readInterval(const YAML::Node &node, const QString &key)
    {
        const auto seconds = parseDuration(text(node, key).toStdString());
        if (!seconds || *seconds < minSyncInterval || *seconds > maxSyncInterval)
            fail(node, key,
                 Words::tr("must be between %1 seconds and a day, such as 30, 30s or 5m.")
                     .arg(minSyncInterval));
        m_config.syncIntervalSeconds = int(*seconds);
    }
    void readAuth(const YAML::Node &node, const QString &key)
    {
        GitCredentials &credentials = m_config.gitCredentials;
        QString type;
        QByteArray password, token;
        walk(node, key,
             {{u"type"_s, [&](const YAML::Node &n, const QString &k) { type = text(n, k); }},
              {u"username"_s, into(credentials.username)},
              {u"password"_s, [&](const YAML::Node &n, const QString &k) { password = secret(n, k); }},
              {u"token"_s, [&](const YAML::Node &n, const QString &k) { token = secret(n, k); }},
              {u"key_path"_s,
               [&](const YAML::Node &n, const QString &k) { credentials.sshKeyPath = path(n, k); }}});
        if (type == u"ssh" || type == u"key" || !credentials.sshKeyPath.isEmpty())
            credentials.sshPassphrase = password;
        credentials.secret = token.isEmpty() ? password : token;
        if (!token.isEmpty() && credentials.username.isEmpty())
            credentials.username = u"git"_s; // what the hosting services take beside a token
        static const QStringList types{{},         u"none"_s,  u"https"_s, u"http"_s,
                                       u"basic"_s, u"token"_s, u"ssh"_s,   u"key"_s};
        if (!types.contains(type))
            warn(lineOf(node), u"config.auth"_s,
                 Words::tr("%1.type %2 is not known; the keys that are there are used.").arg(key, type));
    }
    void readLog(const YAML::Node &node, const QString &key)
    {
        walk(node, key,
             {{u"level"_s, [this](const YAML::Node &n, const QString &k) { readLevel(n, k); }},
              {u"format"_s, [this](const YAML::Node &n, const QString &k) { readFormat(n, k); }},
              {u"file"_s, [this](const YAML::Node &n, const QString &k) { m_config.logFile = path(n, k); }}});
    }
    void readLevel(const YAML::Node &node, const QString &key)
    {
        const QString value = text(node, key).toLower();
        if (value == u"error")
            m_config.logLevel = AgentConfig::LogLevel::Error;
        else if (value == u"warning" || value == u"warn")
            m_config.logLevel = AgentConfig::LogLevel::Warning;
        else if (value == u"info" || value.isEmpty())
            m_config.logLevel = AgentConfig::LogLevel::Info;
        else if (value == u"debug")
            m_config.logLevel = AgentConfig::LogLevel::Debug;
        else
            fail(node, key, Words::tr("must be error, warning, info or debug, not %1.").arg(value));
    }
    void readFormat(const YAML::Node &node, const QString &key)
    {
        const QString value = text(node, key).toLower();
        if (value == u"json")
            m_config.logFormat = AgentConfig::LogFormat::Json;
        else if (!value.isEmpty() && value != u"text")
            fail(node, key, Words::tr("must be text or json, not %1.").arg(value));
    }

    AgentConfig &m_config;
    QString m_path;

public:
    bool m_literalSecret = false; ///< a password or token stands in the file itself
};

void fillDefaults(AgentConfig &config)
{
    if (config.endpoint.hostname.isEmpty())
        config.endpoint.hostname = QSysInfo::machineHostName();
    if (config.endpoint.name.isEmpty())
        config.endpoint.name = config.endpoint.hostname;
    config.endpoint.platform = currentPlatform();
    if (config.stateDir.isEmpty())
        config.stateDir = expandHome(u"~/.crontopus"_s);
    if (config.tokenPath.isEmpty())
        config.tokenPath = config.stateDir + u"/agent-token"_s;
    config.gitLocalPathIsDefault = config.gitLocalPath.isEmpty();
}
} // namespace

Result<AgentConfig> AgentConfig::parse(const QByteArray &text, const QString &path)
{
    AgentConfig config;
    Reader reader(config, path);
    try {
        reader.read(YAML::Load(text.toStdString()));
    } catch (const ConfigError &e) {
        return e.error;
    } catch (const YAML::Exception &e) {
        return Error{Error::Code::InvalidInput, Words::tr("%1:%2: this is no valid YAML: %3.")
                                                    .arg(path)
                                                    .arg(e.mark.line + 1)
                                                    .arg(QString::fromStdString(e.msg))};
    }
    if (config.gitUrl.isEmpty() && config.apiUrl.isEmpty())
        return Error{Error::Code::InvalidInput, Words::tr("%1: git.url is missing.").arg(path),
                     Words::tr("Set it to the address or path of the repository with the job manifests, or "
                               "backend.api_url to the server that knows it.")};
    config.m_tenantIsConfigured = !config.tenant.isEmpty();
    if (!config.m_tenantIsConfigured)
        config.tenant = u"local"_s;
    fillDefaults(config);
    config.setLocalPath();
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (reader.m_literalSecret && (QFileInfo(path).permissions() & others)) {
        Diagnostic d;
        d.severity = Diagnostic::Severity::Warning;
        d.code = u"config.readable"_s;
        d.message = Words::tr("Others can read this file and the password in it: chmod 600 it.");
        d.path = path;
        config.warnings.append(d);
    }
    return config;
}

Result<AgentConfig> AgentConfig::load(const QString &path)
{
    const auto text = readFile(path, 1024 * 1024);
    if (!text) {
        Error error = text.error();
        error.hint = Words::tr("Write it, or name another with --config. docs/agent.md shows its keys.");
        return error;
    }
    auto config = parse(*text, path);
    if (config && !config->apiUrl.isEmpty())
        config->takeIdentity();
    return config;
}

void AgentConfig::takeIdentity()
{
    auto loaded = EndpointIdentity::load(tokenPath);
    if (!loaded) {
        if (loaded.error().code != Error::Code::NotFound) {
            Diagnostic d;
            d.severity = Diagnostic::Severity::Warning;
            d.code = u"config.token"_s;
            d.message = loaded.error().text();
            d.path = tokenPath;
            warnings.append(d);
        }
        return;
    }
    identity = std::move(*loaded);
    if (!m_tenantIsConfigured && !identity.tenant.isEmpty())
        tenant = identity.tenant;
    if (!identity.name.isEmpty())
        endpoint.name = identity.name;
    for (const auto &[name, value] : identity.labels.asKeyValueRange())
        endpoint.labels.insert(name, value);
    if (gitUrl.isEmpty()) {
        gitUrl = identity.gitUrl;
        if (gitBranch.isEmpty())
            gitBranch = identity.gitBranch;
        setLocalPath();
    }
    // The token opens the server's own repositories, and is for nobody else.
    const bool isServers =
        !gitUrl.isEmpty() && (gitUrl == identity.gitUrl || gitUrl.startsWith(apiUrl + u'/'));
    if (isServers && gitCredentials.secret.isEmpty()) {
        gitCredentials.username = u"endpoint"_s;
        gitCredentials.secret = identity.token.toUtf8();
    }
}

void AgentConfig::setLocalPath()
{
    if (!gitLocalPathIsDefault)
        return;
    // Named after what it is a clone of, so that another address never meets the old clone.
    const QByteArray source = (gitUrl + u'\n' + gitBranch).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(source, QCryptographicHash::Sha1).toHex().left(12);
    gitLocalPath = stateDir + u"/repository-"_s + QString::fromLatin1(hash);
}

QString AgentConfig::defaultPath()
{
    const QString own = expandHome(u"~/.crontopus/agent.yaml"_s);
    const QString shared = u"/etc/crontopus/agent.yaml"_s;
    return !QFileInfo::exists(own) && QFileInfo::exists(shared) ? shared : own;
}
} // namespace crontopus
