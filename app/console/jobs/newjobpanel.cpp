// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/jobs/newjobpanel.h"

#include "app/console/editor/schedulefield.h"
#include "app/console/jobs/jobtemplates.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/actionbutton.h"
#include "app/console/widgets/banner.h"
#include "shared/base/async.h"
#include "shared/manifest/edit.h"
#include "shared/manifest/fieldvalues.h"
#include "shared/manifest/manifest.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr int aboutWidth = 540;
}

NewJobPanel::NewJobPanel(JobStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_namespace(new QComboBox(this))
    , m_template(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_command(new QLineEdit(this))
    , m_schedule(new ScheduleField(this))
    , m_problem(new QLabel(this))
    , m_banner(new Banner(this))
{
    setObjectName(u"newJob"_s);
    m_namespace->setObjectName(u"newNamespace"_s);
    m_namespace->setEditable(true);
    m_template->setObjectName(u"newTemplate"_s);
    m_template->addItem(Theme::icon(u"jobs"_s), tr("An empty job"), QString());
    for (const JobTemplate &one : jobTemplates()) {
        m_template->addItem(Theme::icon(u"file"_s), one.title, one.id);
        m_template->setItemData(m_template->count() - 1, one.description, Qt::ToolTipRole);
    }
    m_template->setMaxVisibleItems(m_template->count());
    m_about->setObjectName(u"newAbout"_s);
    m_about->setWordWrap(true);
    m_about->setFixedWidth(aboutWidth); // of any other it gets the height for its widest line
    m_about->setProperty("muted", true);
    m_name->setObjectName(u"newName"_s);
    m_name->setPlaceholderText(u"backup-db"_s);
    m_name->setMaxLength(63);
    m_command->setObjectName(u"newCommand"_s);
    m_command->setFont(Theme::font(Theme::Type::Mono));
    m_command->setPlaceholderText(u"/usr/local/bin/backup --all"_s);
    m_problem->setObjectName(u"newProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setProperty("muted", true);

    m_create = new QAction(Theme::icon(u"add"_s), tr("Create and edit"), this);
    m_create->setObjectName(u"createJob"_s);
    m_create->setShortcuts({Qt::CTRL | Qt::Key_Return, QKeySequence::Save});
    m_create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_create, &QAction::triggered, this, &NewJobPanel::create);
    auto *cancel = new QAction(Theme::icon(u"back"_s), tr("Back"), this);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QAction::triggered, this, &NewJobPanel::closed);
    addActions({m_create, cancel});

    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins(Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    head->addWidget(new ActionButton(cancel, ActionButton::Kind::Flat, this));
    auto *title = new QLabel(tr("New job"), this);
    title->setFont(Theme::font(Theme::Type::Strong));
    head->addWidget(title, 1);
    head->addWidget(new ActionButton(m_create, ActionButton::Kind::Primary, this));

    auto *content = new QWidget;
    content->setMaximumWidth(720);
    auto *form = m_form = new QFormLayout(content);
    form->setContentsMargins(3 * Theme::grid, 2 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    form->setVerticalSpacing(2 * Theme::grid);
    form->setHorizontalSpacing(2 * Theme::grid);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Start from"), m_template);
    form->addRow({}, m_about);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Namespace"), m_namespace);
    form->addRow(tr("Command"), m_command);
    form->addRow(tr("Schedule"), m_schedule);
    form->addRow({}, m_problem);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);

    connect(m_template, &QComboBox::currentIndexChanged, this, &NewJobPanel::useTemplate);
    connect(m_name, &QLineEdit::textEdited, this, &NewJobPanel::check);
    connect(m_command, &QLineEdit::textEdited, this, &NewJobPanel::check);
    connect(m_namespace, &QComboBox::currentTextChanged, this, &NewJobPanel::check);
    connect(m_schedule, &ScheduleField::expressionsEdited, this, &NewJobPanel::check);
    connect(m_schedule, &ScheduleField::timezoneEdited, this, &NewJobPanel::check);
}

void NewJobPanel::start(const QString &ns)
{
    QStringList namespaces;
    if (const auto jobs = m_store.jobs()) {
        for (const JobEntry &entry : *jobs)
            namespaces << entry.manifest.ns();
    }
    namespaces.removeDuplicates();
    namespaces.sort();
    if (namespaces.isEmpty())
        namespaces << u"default"_s;
    m_namespace->clear();
    m_namespace->addItems(namespaces);
    m_namespace->setCurrentText(ns.isEmpty() ? namespaces.first() : ns);
    m_name->clear();
    m_banner->clear();
    m_template->setCurrentIndex(0);
    useTemplate();
    m_name->setFocus();
}

QString NewJobPanel::templateId() const
{
    return m_template->currentData().toString();
}

void NewJobPanel::useTemplate()
{
    const QString id = templateId();
    FieldValues values;
    QStringList schedule{u"0 2 * * *"_s};
    if (!id.isEmpty()) {
        values = FieldValues::read(templateText(id)).valueOr({});
        schedule = values.list(u"spec.schedule"_s);
    }
    m_hasCommand = id.isEmpty() || values.has(u"spec.command"_s);
    m_command->setText(values.text(u"spec.command"_s));
    m_command->setCursorPosition(0);
    m_form->setRowVisible(m_command, m_hasCommand);
    m_schedule->setValue(schedule, values.text(u"spec.timezone"_s));
    const QString about = m_template->currentData(Qt::ToolTipRole).toString();
    m_about->setText(about + u' ' + tr("What is to be adapted comes next, in the editor."));
    m_form->setRowVisible(m_about, !id.isEmpty());
    if (m_name->text().isEmpty() || m_name->text() == m_proposedName)
        m_name->setText(id);
    m_proposedName = id;
    check();
}

void NewJobPanel::check()
{
    const QString ns = m_namespace->currentText().trimmed();
    const QString name = m_name->text().trimmed();
    const QString path = u"%1/%2.yaml"_s.arg(ns, name);
    bool taken = false;
    if (const auto jobs = m_store.jobs()) {
        taken = std::any_of(jobs->begin(), jobs->end(), [&](const JobEntry &entry) {
            return entry.manifest.path() == path || entry.qualifiedName() == ns + u'/' + name;
        });
    }
    const QString rule = tr("small letters, digits and hyphens, at most 63, no hyphen at either end");
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the job a name: %1.").arg(rule);
    else if (!isValidName(name))
        problem = tr("“%1” cannot be a name: %2.").arg(name, rule);
    else if (!isValidName(ns))
        problem = tr("“%1” cannot be a namespace: %2.").arg(ns, rule);
    else if (taken)
        problem = tr("There is a job “%1/%2” already.").arg(ns, name);
    else if (m_hasCommand && m_command->text().trimmed().isEmpty())
        problem = tr("Say which command it runs. A script or an HTTP request can be chosen afterwards.");
    else if (!m_schedule->schedule())
        problem = tr("Say when it runs.");
    m_create->setEnabled(problem.isEmpty() && !m_store.capabilities().readOnly);
    m_problem->setText(problem.isEmpty() ? tr("Will be written to %1.").arg(path) : problem);
}

void NewJobPanel::create()
{
    check();
    if (!m_create->isEnabled())
        return;
    const QString ns = m_namespace->currentText().trimmed();
    const QString name = m_name->text().trimmed();
    const QString path = u"%1/%2.yaml"_s.arg(ns, name);
    const Result<QByteArray> text = manifest();
    if (!text) {
        m_banner->show(text.error());
        return;
    }
    onResult(m_store.write({{path, *text}}), this, [this, path, bytes = *text](const Result<void> &result) {
        if (result)
            Q_EMIT created(path, bytes);
        else
            m_banner->show(result.error());
    });
}

Result<QByteArray> NewJobPanel::manifest() const
{
    const QString ns = m_namespace->currentText().trimmed();
    const QString name = m_name->text().trimmed();
    const QStringList expressions = m_schedule->expressions();
    const QString command = m_hasCommand ? m_command->text().trimmed() : QString();
    if (!templateId().isEmpty())
        return jobFromTemplate(templateId(), ns, name, expressions, m_schedule->timezone(), command);
    Result<QByteArray> text = newManifest(ns, name, expressions.first(), command);
    if (text && expressions.size() > 1)
        text = setField(*text, u"spec.schedule"_s, expressions);
    if (text && !m_schedule->timezone().isEmpty())
        text = setField(*text, u"spec.timezone"_s, m_schedule->timezone());
    return text;
}
} // namespace crontopus
