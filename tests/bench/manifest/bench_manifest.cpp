// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/manifest/edit.h"
#include "shared/manifest/manifestset.h"
#include "tests/bench/bench.h"

using namespace Qt::Literals::StringLiterals;
using namespace crontopus;

namespace {
QByteArray manifestText(int i)
{
    return "# Job " + QByteArray::number(i) + "\napiVersion: v1\nkind: Job\nmetadata:\n  name: job-" +
           QByteArray::number(i) + "\n  labels:\n    team: storage\nspec:\n  schedule: \"" +
           QByteArray::number(i % 60) +
           " 2 * * *\"  # nightly\n  timezone: Europe/Berlin\n  command: /usr/bin/backup --all\n"
           "  args:\n    - --verbose\n    - 'two words'\n  env:\n    PGHOST: db1.example.org\n"
           "  timeout: 2h\n  retry:\n    enabled: true\n    attempts: 2\n";
}
} // namespace

int main()
{
    constexpr int count = 5000;
    QList<ManifestSet::File> files;
    for (int i = 0; i < count; ++i)
        files += ManifestSet::File{u"ns-%1/job-%2.yaml"_s.arg(i % 20).arg(i), manifestText(i)};
    ManifestSet set;
    const double parse = bench::seconds([&] { set = ManifestSet::parse(files, u"local"_s); });
    bench::row("manifest: parse and check 5,000 files", bench::durationText(parse), "", "",
               "about 1 s or less");

    const double reparse = bench::seconds([&] {
        QList<Manifest> manifests = set.manifests();
        manifests[count / 2] =
            Manifest::parse(files[count / 2].text, {manifests[count / 2].path(), u"local"_s});
        const ManifestSet changed = ManifestSet::combine(std::move(manifests));
        bench::keep(changed.diagnostics().size());
    });
    bench::row("manifest: one edit to diagnostics among 5,000", bench::durationText(reparse), "", "",
               "< 30 ms");

    const double edit =
        bench::seconds([&] {
            for (int i = 0; i < 100; ++i)
                bench::keep(setField(files[i].text, u"spec.retry.attempts"_s, PlainScalar{u"5"_s}).ok());
        }) /
        100;
    bench::row("manifest: set one field", bench::durationText(edit), "", "", "< 5 ms");
    return set.jobs().size() == count ? 0 : 1;
}
