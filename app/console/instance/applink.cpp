// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/instance/applink.h"

#include "shared/manifest/manifest.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr auto scheme = "crontopus:"_L1;
constexpr qsizetype maxShown = 80;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(crontopus::AppLink)
};
} // namespace

bool looksLikeAppLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<ConsoleLink> parseAppLink(const QString &text)
{
    static const QRegularExpression job(uR"(\Acrontopus://job/([a-z0-9-]{1,63})/([a-z0-9-]{1,63})\z)"_s);
    static const QRegularExpression run(uR"(\Acrontopus://run/([1-9][0-9]{0,17})\z)"_s);
    static const QRegularExpression endpoint(
        uR"(\Acrontopus://endpoint/([A-Za-z0-9](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9])?)\z)"_s);
    if (const auto match = job.match(text);
        match.hasMatch() && isValidName(match.captured(1)) && isValidName(match.captured(2)))
        return ConsoleLink{ConsoleLink::Kind::Job, match.captured(1) + u'/' + match.captured(2)};
    if (const auto match = run.match(text); match.hasMatch())
        return ConsoleLink{ConsoleLink::Kind::Run, match.captured(1)};
    if (const auto match = endpoint.match(text); match.hasMatch())
        return ConsoleLink{ConsoleLink::Kind::Endpoint, match.captured(1)};
    QString shown = text.left(maxShown);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = u'?';
    }
    return Error{Error::Code::InvalidInput,
                 Words::tr("This is no link that Crontopus can open: %1").arg(shown),
                 Words::tr("Links look like crontopus://job/production/backup-db.")};
}
} // namespace crontopus
