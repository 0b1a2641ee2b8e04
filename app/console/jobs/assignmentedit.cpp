// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/assignmentedit.h"

#include "app/console/editor/pairsedit.h"
#include "app/console/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int rowsShown = 6;
}

AssignmentEdit::AssignmentEdit(QWidget *parent)
    : QWidget(parent)
    , m_byName(new QCheckBox(tr("Only on these endpoints"), this))
    , m_byLabel(new QCheckBox(tr("Only on endpoints with these labels"), this))
    , m_names(new QListWidget(this))
    , m_labels(new PairsEdit(this))
    , m_summary(new QLabel(this))
{
    m_byName->setObjectName(u"assignByName"_s);
    m_byLabel->setObjectName(u"assignByLabel"_s);
    m_names->setObjectName(u"assignNames"_s);
    m_names->setAccessibleName(tr("Endpoints"));
    m_names->setUniformItemSizes(true);
    m_labels->setObjectName(u"assignLabels"_s);
    m_labels->setAccessibleName(tr("Labels"));
    m_labels->setToolTip(
        tr("All must match; several values of one label by commas. hostname, name and platform "
           "are there on every endpoint."));
    m_summary->setObjectName(u"assignSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_byName);
    layout->addWidget(m_names);
    layout->addWidget(m_byLabel);
    layout->addWidget(m_labels);
    layout->addWidget(m_summary);

    connect(m_byName, &QCheckBox::toggled, this, &AssignmentEdit::changed);
    connect(m_byLabel, &QCheckBox::toggled, this, &AssignmentEdit::changed);
    connect(m_names, &QListWidget::itemChanged, this, &AssignmentEdit::changed);
    connect(m_labels, &PairsEdit::edited, this, &AssignmentEdit::changed);
    changed();
}

void AssignmentEdit::setEndpoints(const QList<AgentStatus> &endpoints)
{
    m_endpoints = endpoints;
    fill();
}

void AssignmentEdit::setAssignment(const Assignment &assignment)
{
    m_chosen = assignment.endpoints;
    m_filling = true;
    m_byName->setChecked(!assignment.endpoints.isEmpty());
    m_byLabel->setChecked(!assignment.labels.isEmpty());
    QMap<QString, QString> pairs;
    for (auto it = assignment.labels.cbegin(); it != assignment.labels.cend(); ++it)
        pairs.insert(it.key(), it->join(u", "_s));
    m_labels->setPairs(pairs);
    m_filling = false;
    fill();
    changed();
}

void AssignmentEdit::fill()
{
    QStringList names;
    for (const AgentStatus &endpoint : std::as_const(m_endpoints))
        names.append(endpoint.ownName());
    names.removeDuplicates();
    for (const QString &name : std::as_const(m_chosen)) {
        if (!names.contains(name))
            names.append(name);
    }
    m_filling = true;
    m_names->clear();
    const int rowHeight = fontMetrics().height() + Theme::grid;
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, m_names);
        item->setSizeHint(QSize(0, rowHeight));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
        const auto known =
            std::find_if(m_endpoints.cbegin(), m_endpoints.cend(),
                         [&name](const AgentStatus &endpoint) { return endpoint.ownName() == name; });
        if (known == m_endpoints.cend())
            item->setToolTip(tr("No endpoint of this name is known."));
        else
            item->setToolTip(u"%1 · %2"_s.arg(known->hostname, known->platform));
    }
    const int rows = std::clamp(m_names->count(), 1, rowsShown);
    m_names->setFixedHeight(rows * rowHeight + 2 * m_names->frameWidth());
    m_filling = false;
}

void AssignmentEdit::changed()
{
    m_names->setVisible(m_byName->isChecked());
    m_labels->setVisible(m_byLabel->isChecked());
    if (m_filling)
        return;
    const Assignment now = assignment();
    if (m_byName->isChecked())
        m_chosen = now.endpoints;
    const QString what = problem();
    m_summary->setText(!what.isEmpty()        ? what
                       : now.isEverywhere()   ? tr("Runs on every endpoint that follows this repository.")
                       : now.labels.isEmpty() ? tr("Runs on %1.").arg(now.endpoints.join(u", "_s))
                                              : tr("Runs where all of this holds."));
    Q_EMIT edited();
}

Assignment AssignmentEdit::assignment() const
{
    Assignment result;
    for (int row = 0; m_byName->isChecked() && row < m_names->count(); ++row) {
        if (m_names->item(row)->checkState() == Qt::Checked)
            result.endpoints.append(m_names->item(row)->text());
    }
    if (m_byLabel->isChecked()) {
        const QMap<QString, QString> pairs = m_labels->pairs();
        for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
            QStringList values;
            for (const QString &value : it->split(u',', Qt::SkipEmptyParts)) {
                if (!value.trimmed().isEmpty())
                    values.append(value.trimmed());
            }
            result.labels.insert(it.key(), values);
        }
    }
    return result;
}

QString AssignmentEdit::problem() const
{
    const Assignment now = assignment();
    if (m_byName->isChecked() && now.endpoints.isEmpty())
        return tr("Tick at least one endpoint.");
    if (m_byLabel->isChecked() && now.labels.isEmpty())
        return tr("Name at least one label.");
    for (auto it = now.labels.cbegin(); it != now.labels.cend(); ++it) {
        if (it->isEmpty())
            return tr("Say which values the label “%1” may have.").arg(it.key());
    }
    return {};
}
} // namespace crontopus
