// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/http/request.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <cstdio>

using namespace crontopus;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::http)
};

enum Exit { Expected = 0, Unexpected = 1, Failed = 2, Usage = 64 };
constexpr qint64 maxRequestBytes = 16 * 1024 * 1024;

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

void printError(const QString &message)
{
    print(stderr, "crontopus-http: " + message.toUtf8() + '\n');
}

QByteArray statusLine(const QNetworkReply &reply)
{
    return "HTTP " + reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toByteArray() + ' ' +
           reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray() + '\n';
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 1) {
        // Nothing on the command line: every user of the machine could read it there.
        printError(Words::tr("The request is read from standard input."));
        return Usage;
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Usage;
    const auto wanted = HttpJobRequest::parse(in.read(maxRequestBytes));
    if (!wanted) {
        printError(wanted.error().text());
        return Usage;
    }

    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QNetworkAccessManager network;
    QNetworkReply *reply = network.sendCustomRequest(wanted->request, wanted->method, wanted->body);
    bool statusPrinted = false;
    const auto printArrived = [&] {
        if (!statusPrinted && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
            print(stdout, statusLine(*reply));
            statusPrinted = true;
        }
        print(stdout, reply->readAll());
    };
    QObject::connect(reply, &QNetworkReply::readyRead, &app, printArrived);
    QObject::connect(reply, &QNetworkReply::finished, &app, [&] {
        printArrived();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // Statuses from 400 are "errors" of the reply too; only those without a whole answer are failures.
        const bool answered = status > 0 && reply->error() != QNetworkReply::OperationCanceledError &&
                              reply->error() != QNetworkReply::RemoteHostClosedError &&
                              reply->error() != QNetworkReply::TimeoutError;
        if (!answered) {
            const bool late = reply->error() == QNetworkReply::OperationCanceledError ||
                              reply->error() == QNetworkReply::TimeoutError;
            printError(late ? Words::tr("No answer in time from %1.").arg(reply->url().host())
                            : reply->errorString());
        }
        QCoreApplication::exit(!answered ? Failed : wanted->expects(status) ? Expected : Unexpected);
    });
    return QCoreApplication::exec();
}
