// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/endpoint/machinepanel.h"

#include "app/console/editor/pairsedit.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "app/console/widgets/busybar.h"
#include "app/console/widgets/confirmation.h"
#include "shared/base/async.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int longestName = 255;

QString linesOf(const QMap<QString, QString> &labels)
{
    QStringList lines;
    for (const auto &[name, value] : labels.asKeyValueRange())
        lines.append(name + u'=' + value);
    return lines.isEmpty() ? u"–"_s : lines.join(u", "_s);
}
} // namespace

MachinePanel::MachinePanel(EndpointStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_problem(new Banner(this))
    , m_reason(new Banner(this))
    , m_busyBar(new BusyBar(this))
    , m_confirmation(new Confirmation(this))
    , m_name(new QLineEdit(this))
    , m_labels(new PairsEdit(this))
    , m_machineLabels(new QLabel(this))
    , m_machineId(new QLabel(this))
    , m_save(new QAction(Theme::icon(u"save"_s), tr("Save"), this))
    , m_reset(new QAction(Theme::icon(u"undo"_s), tr("Reset"), this))
    , m_revoke(new QAction(Theme::icon(u"trash"_s), tr("Revoke this machine"), this))
{
    setObjectName(u"machinePanel"_s);
    m_problem->setObjectName(u"machineProblem"_s);
    m_reason->setObjectName(u"machineReason"_s);
    m_reason->setClosable(false);
    m_name->setObjectName(u"machineName"_s);
    m_name->setMaxLength(longestName);
    m_labels->setObjectName(u"machineLabels"_s);
    m_save->setObjectName(u"saveMachine"_s);
    m_reset->setObjectName(u"resetMachine"_s);
    m_revoke->setObjectName(u"revokeMachine"_s);
    for (QLabel *label : {m_machineLabels, m_machineId}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        label->setProperty("muted", true);
    }
    m_machineId->setFont(Theme::font(Theme::Type::Mono));
    for (QWidget *wide : std::initializer_list<QWidget *>{m_name, m_labels})
        wide->setMaximumWidth(60 * Theme::grid);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(new ActionButton(m_save, ActionButton::Kind::Primary, this));
    buttons->addWidget(new ActionButton(m_reset, ActionButton::Kind::Normal, this));
    buttons->addStretch(1);
    buttons->addWidget(new ActionButton(m_revoke, ActionButton::Kind::Normal, this));
    auto *content = new QWidget(this);
    m_form = new QFormLayout;
    m_form->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    m_form->setHorizontalSpacing(2 * Theme::grid);
    m_form->setVerticalSpacing(Theme::grid);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Labels"), m_labels);
    m_form->addRow(tr("Its own labels"), m_machineLabels);
    m_form->addRow(tr("Machine id"), m_machineId);
    m_form->addRow(QString(), buttons);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_busyBar);
    layout->addWidget(m_problem);
    layout->addWidget(m_reason);
    layout->addWidget(m_confirmation);
    layout->addWidget(scroll, 1);

    connect(m_name, &QLineEdit::textChanged, this, &MachinePanel::update);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QAction::trigger);
    connect(m_labels, &PairsEdit::edited, this, &MachinePanel::update);
    connect(m_save, &QAction::triggered, this, &MachinePanel::save);
    connect(m_reset, &QAction::triggered, this, &MachinePanel::take);
    connect(m_revoke, &QAction::triggered, this, &MachinePanel::askToRevoke);
}

bool MachinePanel::isEdited() const
{
    return m_name->text().trimmed() != m_status.ownName() || m_labels->pairs() != m_status.labels;
}

void MachinePanel::setEndpoint(const AgentStatus &status)
{
    const bool another = status.id != m_status.id;
    if (another) {
        m_confirmation->cancel();
        m_problem->clear();
    }
    const bool keepsEdit = !another && isEdited();
    m_status = status;
    if (keepsEdit)
        update();
    else
        take();
}

void MachinePanel::take()
{
    m_name->setText(m_status.ownName());
    m_labels->setPairs(m_status.labels);
    m_machineId->setText(m_status.machineId.isEmpty() ? u"–"_s : m_status.machineId);
    update();
}

void MachinePanel::update()
{
    const EndpointStore::Capabilities able = m_store.capabilities();
    const QString why = able.noManaging;
    const bool may = why.isEmpty();
    const bool labels = able.noLabels.isEmpty() || !may;
    m_form->setRowVisible(m_labels, labels);
    m_machineLabels->setText(labels ? linesOf(m_status.machineLabels) : able.noLabels);
    if (may)
        m_reason->clear();
    else
        m_reason->show(Banner::Kind::Note, why);
    m_name->setReadOnly(!may);
    m_labels->setEditTriggers(may ? QAbstractItemView::AllEditTriggers : QAbstractItemView::NoEditTriggers);
    const bool edited = isEdited() && !m_name->text().trimmed().isEmpty();
    m_save->setEnabled(may && edited && !m_busy);
    m_reset->setEnabled(may && isEdited() && !m_busy);
    m_revoke->setEnabled(may && !m_busy && !m_status.id.isEmpty());
    m_save->setToolTip(may ? m_save->text() : why);
    m_revoke->setToolTip(may ? tr("Its token stops working at once; its jobs stay in its scheduler") : why);
}

void MachinePanel::save()
{
    const QString name = m_name->text().trimmed();
    auto saving = m_store.describe(m_status.id, name, m_labels->pairs());
    m_busy = true;
    m_problem->clear();
    update();
    m_busyBar->watch(saving, tr("Saving"));
    onResult(
        saving, this,
        [this, name](const Result<void> &saved) {
            m_busy = false;
            if (saved)
                Q_EMIT message(tr("Saved %1.").arg(name));
            else
                m_problem->show(saved.error());
            update();
        },
        [this] {
            m_busy = false;
            update();
        });
}

void MachinePanel::askToRevoke()
{
    m_confirmation->ask(
        tr("Revoke %1? The server takes nothing from it any more, and it gets no more changes. The jobs in "
           "its "
           "scheduler go on as they are, until its agent is removed there or enrolled anew. Its runs stay.")
            .arg(m_status.endpointName),
        tr("Revoke"), [this, id = m_status.id, name = m_status.endpointName] { revoke(id, name); },
        m_status.endpointName);
}

void MachinePanel::revoke(const QString &id, const QString &name)
{
    auto revoking = m_store.revoke(id);
    m_problem->clear();
    m_busyBar->watch(revoking, tr("Revoking"));
    onResult(revoking, this, [this, name](const Result<void> &revoked) {
        if (revoked)
            Q_EMIT message(tr("Revoked %1.").arg(name));
        else
            m_problem->show(revoked.error());
    });
}
} // namespace crontopus
