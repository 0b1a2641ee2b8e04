// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/commands/session.h"

#include "server/auth/secrets.h"
#include "server/commands/runningserver.h"
#include "shared/base/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextStream>

#include <grp.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace crontopus::server {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::server::Session)
};

/// Keys that have a flag of their own name, with what their value is called; the others go by --set.
struct Flag
{
    QString key, value, help;
    bool ofDatabase = false; ///< of interest to every command
};

const QList<Flag> &flags()
{
    static const QList<Flag> all{
        {u"data"_s, u"DIR"_s,
         Words::tr("Where database and repositories are; by default %1").arg(ServerConfig::defaultDataDir()),
         true},
        {u"listen"_s, u"ADDR:PORT"_s, Words::tr("Where to listen; by default 127.0.0.1:8400")},
        {u"database"_s, u"URL"_s,
         Words::tr("postgresql://user@host/name; by default SQLite in the data directory. A password belongs "
                   "into the "
                   "configuration or CRONTOPUS_SERVER_DATABASE"),
         true},
        {u"registration"_s, u"WORD"_s, Words::tr("open, closed, or first-user (the default)")},
        {u"rate-limits"_s, u"on|off"_s, Words::tr("Whether clients are slowed down")},
        {u"public-url"_s, u"URL"_s, Words::tr("How clients reach the server")},
        {u"tls-cert"_s, u"FILE"_s, Words::tr("Certificate chain in PEM form")},
        {u"tls-key"_s, u"FILE"_s, Words::tr("Its key in PEM form")},
        {u"access-log"_s, u"on|off"_s, Words::tr("A line for each request on standard output")},
    };
    return all;
}

QString defaultConfigPath()
{
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/crontopus/server.yaml"_s;
    return QFileInfo::exists(own) ? own : u"/etc/crontopus/server.yaml"_s;
}

/// As it is to be written in a shell.
QString shellWord(QString text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    return plain.match(text).hasMatch() ? text : u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}
} // namespace

int fail(const Error &error)
{
    QTextStream(stderr) << "crontopus-server: " << error.text() << '\n';
    return Failed;
}

void print(const QString &text)
{
    QTextStream(stdout) << text << '\n';
}

Session::Session(const QString &command, Options shown, const QString &summary, const QString &usage)
    : m_command(command), m_usage(usage)
{
    parser.setApplicationDescription(summary);
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("This help")});
    parser.addOption({u"config"_s,
                      Words::tr("Configuration file; by default ~/.config/crontopus/server.yaml, else "
                                "/etc/crontopus/server.yaml"),
                      u"FILE"_s});
    const auto add = [&](QCommandLineOption option, bool visible) {
        if (!visible)
            option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    };
    for (const Flag &flag : flags())
        add({flag.key, flag.help, flag.value}, shown == Options::All || flag.ofDatabase);
    add({u"behind-proxy"_s, Words::tr("Trust the X-Forwarded-For of a proxy in front, which encrypts")},
        shown == Options::All);
    add({u"set"_s, Words::tr("Any other setting of the configuration file; can be repeated"), u"KEY=VALUE"_s},
        shown == Options::All);
}

QString Session::helpText() const
{
    // Qt begins with how the program was called, and knows of no commands.
    const QString text = parser.helpText();
    return Words::tr("Usage: crontopus-server %1 [OPTIONS]%2")
               .arg(m_command, m_usage.isEmpty() ? QString() : u' ' + m_usage) +
           text.sliced(text.indexOf(u'\n')).trimmed().prepend(u"\n\n"_s);
}

QString Session::sameDatabase() const
{
    QString options;
    for (const QString &key : {u"config"_s, u"data"_s, u"database"_s}) {
        // A password must not be shown, nor taught to be given this way.
        if (parser.isSet(key) && !QUrl(parser.value(key)).userInfo().contains(u':'))
            options += u" --"_s + key + u' ' + shellWord(parser.value(key));
    }
    return options;
}

std::optional<int> Session::begin(const QStringList &arguments, int positional)
{
    QTextStream err(stderr);
    const bool parsed = parser.parse(QStringList{u"crontopus-server "_s + m_command} + arguments);
    if (parsed && parser.isSet(u"help"_s)) {
        print(helpText());
        return Ok;
    }
    if (!parsed || parser.positionalArguments().size() != positional) {
        err << "crontopus-server " << m_command << ": "
            << (parsed ? Words::tr("wrong number of arguments.") : parser.errorText()) << ' '
            << Words::tr("Try `crontopus-server %1 --help`.").arg(m_command) << '\n';
        return Usage;
    }
    if (auto read = readConfig(); !read)
        return fail(read.error());
    if (auto crypto = initialiseCrypto(); !crypto)
        return fail(crypto.error());
    return std::nullopt;
}

Result<void> Session::readConfig()
{
    m_config.dataDir = ServerConfig::defaultDataDir();
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString path = parser.value(u"config"_s);
    if (path.isEmpty())
        path = environment.value(u"CRONTOPUS_SERVER_CONFIG"_s);
    const bool named = !path.isEmpty();
    if (!named)
        path = defaultConfigPath();
    if (named || QFileInfo::exists(path)) {
        auto text = readFile(path);
        if (!text)
            return text.error();
        if (auto read = m_config.read(*text, path); !read)
            return read;
    }
    if (auto read = m_config.readEnvironment(environment); !read)
        return read;
    for (const Flag &flag : flags()) {
        if (!parser.isSet(flag.key))
            continue;
        if (auto set = m_config.set(flag.key, parser.value(flag.key)); !set)
            return Error{set.error().code, u"--"_s + flag.key + u": " + set.error().message,
                         set.error().hint};
    }
    if (parser.isSet(u"behind-proxy"_s))
        m_config.behindProxy = true;
    for (const QString &pair : parser.values(u"set"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            return Error{Error::Code::InvalidInput, Words::tr("--set takes KEY=VALUE, not `%1`.").arg(pair)};
        if (auto set = m_config.set(pair.left(equals), pair.sliced(equals + 1)); !set)
            return set;
    }
    return {};
}

Result<void> Session::workAsOwner() const
{
    const QString directory = m_config.dataDir;
    struct stat info
    {
    };
    if (::geteuid() != 0 || ::stat(QFile::encodeName(directory).constData(), &info) != 0 || info.st_uid == 0)
        return {};
    if (::setgroups(0, nullptr) != 0 || ::setgid(info.st_gid) != 0 || ::setuid(info.st_uid) != 0)
        return Error{Error::Code::Permission,
                     Words::tr("Cannot work as the user to whom %1 belongs.").arg(directory)};
    // Root's own settings, Git's above all, cannot be read any more.
    qputenv("HOME", QFile::encodeName(directory));
    qunsetenv("XDG_CONFIG_HOME");
    return {};
}
Result<std::unique_ptr<Sql>> Session::openDatabase() const
{
    if (auto made = makePrivateDirectory(m_config.dataDir); !made)
        return Error{made.error().code, made.error().message,
                     Words::tr("Give another directory with --data.")};
    if (auto became = workAsOwner(); !became)
        return became.error();
    auto url = DatabaseUrl::parse(m_config.databaseUrl());
    if (!url)
        return url.error();
    auto sql = url->open();
    if (!sql)
        return sql;
    if (auto migrated = migrate(**sql); !migrated)
        return migrated.error();
    return sql;
}

Result<void> Session::write(const Writer::Work &work) const
{
    auto sql = openDatabase();
    if (!sql)
        return sql.error();
    const bool sqlite = (*sql)->dialect() == SqlDialect::Sqlite;
    if (auto begun = (*sql)->command(sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return begun;
    Changes changes;
    WriteContext context{**sql, changes};
    Result<void> done = work(context);
    if (done)
        done = changes.write(**sql, QDateTime::currentMSecsSinceEpoch());
    if (!done) {
        static_cast<void>((*sql)->command(u"ROLLBACK"_s));
        return done;
    }
    if (auto committed = (*sql)->command(u"COMMIT"_s); !committed)
        return committed;
    tellRunningServer(m_config.dataDir);
    return {};
}
} // namespace crontopus::server
