// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/problemslist.h"

#include "app/console/theme/statuslook.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
enum Column { MessageColumn, LineColumn, CodeColumn };
}

ProblemsList::ProblemsList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setColumnCount(3);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Problems"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(LineColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(CodeColumn, QHeaderView::ResizeToContents);
    const auto go = [this](QTreeWidgetItem *item) {
        const Diagnostic &diagnostic = m_diagnostics.at(indexOfTopLevelItem(item));
        if (diagnostic.line > 0)
            Q_EMIT activatedAt(diagnostic.line, diagnostic.column);
    };
    connect(this, &QTreeWidget::itemClicked, this, go);
    connect(this, &QTreeWidget::itemActivated, this, go);
}

void ProblemsList::setDiagnostics(const Diagnostics &diagnostics)
{
    if (diagnostics == m_diagnostics)
        return;
    m_diagnostics = diagnostics;
    std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) {
                         return a.severity != b.severity ? a.severity < b.severity : a.line < b.line;
                     });
    clear();
    for (const Diagnostic &diagnostic : std::as_const(m_diagnostics)) {
        auto *item = new QTreeWidgetItem(this);
        const StatusLook look = statusLook(diagnostic.severity);
        item->setIcon(MessageColumn, Theme::icon(look.icon, look.role));
        item->setText(MessageColumn, diagnostic.message);
        item->setToolTip(MessageColumn, diagnostic.message);
        if (diagnostic.line > 0)
            item->setText(LineColumn, tr("line %1").arg(diagnostic.line));
        item->setText(CodeColumn, diagnostic.code);
        item->setForeground(LineColumn, Theme::color(Theme::Role::MutedText));
        item->setForeground(CodeColumn, Theme::color(Theme::Role::MutedText));
    }
}

QString ProblemsList::summary(const Diagnostics &diagnostics)
{
    const auto count = [&](Diagnostic::Severity severity) {
        return int(std::count_if(diagnostics.begin(), diagnostics.end(),
                                 [&](const Diagnostic &d) { return d.severity == severity; }));
    };
    QStringList parts;
    if (const int errors = count(Diagnostic::Severity::Error))
        parts << (errors == 1 ? tr("1 error") : tr("%n errors", nullptr, errors));
    if (const int warnings = count(Diagnostic::Severity::Warning))
        parts << (warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, warnings));
    if (const int notes = count(Diagnostic::Severity::Info))
        parts << (notes == 1 ? tr("1 note") : tr("%n notes", nullptr, notes));
    return parts.isEmpty() ? tr("No problems") : parts.join(u", "_s);
}
} // namespace crontopus
