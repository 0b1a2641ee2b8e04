// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/editor/manifestform.h"

#include "app/console/editor/formfield.h"
#include "app/console/editor/manifestdocument.h"
#include "app/console/editor/schedulefield.h"
#include "app/console/theme/theme.h"
#include "app/console/widgets/section.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
struct ManifestForm::Row
{
    QString path;
    QString label;
    FormStyle style = FormStyle::Text;
};

namespace {
// In the order of the pages of "What to run".
const QStringList kinds{u"command"_s, u"script"_s, u"http"_s};

/// Fields that belong to one kind alone, and go when another kind is filled in.
QStringList fieldsOfKind(const QString &kind)
{
    if (kind == u"command")
        return {u"spec.command"_s, u"spec.args"_s};
    return {u"spec."_s + kind};
}
} // namespace

ManifestForm::ManifestForm(ManifestDocument &document, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_content(new QWidget(viewport()))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    using S = FormStyle;
    layout->addWidget(makeSection(tr("Basics"),
                                  {{u"metadata.name"_s, tr("Name"), S::Text},
                                   {u"metadata.namespace"_s, tr("Namespace"), S::Text},
                                   {u"spec.enabled"_s, tr("Enabled"), S::Choice},
                                   {u"spec.paused"_s, tr("Paused"), S::Choice}},
                                  u"basics"_s));
    layout->addWidget(makeScheduleSection());
    layout->addWidget(makeActionSection());
    layout->addWidget(makeSection(
        tr("Environment"),
        {{u"spec.workingDir"_s, tr("Directory"), S::Text}, {u"spec.env"_s, tr("Variables"), S::Pairs}},
        u"environment"_s));
    layout->addWidget(makeSection(tr("Reliability"),
                                  {{u"spec.timeout"_s, tr("Timeout"), S::Text},
                                   {u"spec.killAfter"_s, tr("Kill after"), S::Text},
                                   {u"spec.concurrency"_s, tr("Overlap"), S::Choice},
                                   {u"spec.retry.enabled"_s, tr("Retry"), S::Choice},
                                   {u"spec.retry.attempts"_s, tr("Retries"), S::Text},
                                   {u"spec.retry.backoff"_s, tr("Back-off"), S::Choice},
                                   {u"spec.retry.initialInterval"_s, tr("First wait"), S::Text},
                                   {u"spec.retry.maxInterval"_s, tr("Longest wait"), S::Text},
                                   {u"spec.jitter"_s, tr("Jitter"), S::Text},
                                   {u"spec.grace"_s, tr("Grace"), S::Text},
                                   {u"spec.catchUp"_s, tr("Catch up"), S::Choice}},
                                  u"reliability"_s));
    layout->addWidget(makeSection(tr("Where"),
                                  {{u"spec.agent.selector"_s, tr("Labels"), S::Pairs},
                                   {u"spec.agent.endpoints"_s, tr("Endpoints"), S::Lines},
                                   {u"spec.platforms"_s, tr("Platforms"), S::Lines}},
                                  u"where"_s));
    layout->addWidget(makeSection(tr("Check-in"),
                                  {{u"spec.checkin.enabled"_s, tr("Report runs"), S::Choice},
                                   {u"spec.checkin.secret"_s, tr("Secret"), S::Text},
                                   {u"spec.checkin.timeout"_s, tr("Finish within"), S::Text}},
                                  u"checkin"_s));
    layout->addWidget(makeSection(tr("Labels"),
                                  {{u"metadata.labels"_s, tr("Labels"), S::Pairs},
                                   {u"metadata.annotations"_s, tr("Annotations"), S::Pairs}},
                                  u"labels"_s));
    layout->addStretch();
    setWidget(m_content);
    connect(&m_document, &ManifestDocument::parsed, this, &ManifestForm::follow);
    follow();
}

QWidget *ManifestForm::makeRows(const QList<Row> &rows, QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *layout = new QFormLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(Theme::grid);
    layout->setLabelAlignment(Qt::AlignLeft);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const Row &row : rows) {
        FormField *field = makeFormField(row.path, row.label, row.style, content);
        field->label()->setMinimumWidth(96);
        layout->addRow(field->label(), field);
        m_fields.append(field);
        connect(field, &FormField::edited, this, [this, field](const FieldValue &value) {
            if (const auto *map = std::get_if<QMap<QString, QString>>(&value)) {
                report(m_document.setMap(field->path(), *map));
                return;
            }
            QList<std::pair<QString, FieldValue>> edits{{field->path(), value}};
            // Filling in one way to run takes the others away, in the same step.
            for (const QString &kind : kinds) {
                const QString own = u"spec."_s + kind;
                if (field->path() != own && !field->path().startsWith(own + u'.'))
                    continue;
                for (const QString &other : kinds) {
                    if (other == kind || std::holds_alternative<RemoveField>(value))
                        continue;
                    for (const QString &path : fieldsOfKind(other)) {
                        if (m_document.values().has(path))
                            edits.append({path, RemoveField{}});
                    }
                }
            }
            report(m_document.setValues(edits));
        });
    }
    return content;
}

QWidget *ManifestForm::makeSection(const QString &title, const QList<Row> &rows, const QString &key)
{
    auto *section = new Section(title, m_content);
    section->setContent(makeRows(rows, section));
    section->rememberAs(u"editor/section/"_s + key);
    return section;
}

QWidget *ManifestForm::makeScheduleSection()
{
    auto *section = new Section(tr("Schedule"), m_content);
    m_schedule = new ScheduleField(section);
    m_schedule->setObjectName(u"scheduleField"_s);
    connect(m_schedule, &ScheduleField::expressionsEdited, this, &ManifestForm::writeSchedule);
    connect(m_schedule, &ScheduleField::timezoneEdited, this, [this](const QString &zone) {
        if (zone == m_document.values().text(u"spec.timezone"_s))
            return;
        report(m_document.setValue(u"spec.timezone"_s,
                                   zone.isEmpty() ? FieldValue(RemoveField{}) : FieldValue(zone)));
    });
    auto *content = new QWidget(section);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_schedule);
    layout->addWidget(makeRows({{u"spec.at"_s, tr("Once at"), FormStyle::Text}}, content));
    section->setContent(content);
    section->rememberAs(u"editor/section/schedule"_s);
    return section;
}

QWidget *ManifestForm::makeActionSection()
{
    auto *section = new Section(tr("What to run"), m_content);
    auto *content = new QWidget(section);
    m_kind = new QComboBox(content);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("Command"), kinds.at(0));
    m_kind->addItem(tr("Script"), kinds.at(1));
    m_kind->addItem(tr("HTTP request"), kinds.at(2));
    m_kind->setAccessibleName(tr("What to run"));
    m_kindPages = new QStackedWidget(content);
    using S = FormStyle;
    m_kindPages->addWidget(makeRows(
        {{u"spec.command"_s, tr("Command"), S::Area}, {u"spec.args"_s, tr("Arguments"), S::Lines}}, content));
    m_kindPages->addWidget(makeRows({{u"spec.script.interpreter"_s, tr("Interpreter"), S::Text},
                                     {u"spec.script.source"_s, tr("Source"), S::Area}},
                                    content));
    m_kindPages->addWidget(makeRows({{u"spec.http.url"_s, tr("Address"), S::Text},
                                     {u"spec.http.method"_s, tr("Method"), S::Text},
                                     {u"spec.http.headers"_s, tr("Headers"), S::Pairs},
                                     {u"spec.http.params"_s, tr("Parameters"), S::Pairs},
                                     {u"spec.http.body"_s, tr("Body"), S::Area},
                                     {u"spec.http.timeout"_s, tr("Timeout"), S::Text}},
                                    content));
    connect(m_kind, &QComboBox::currentIndexChanged, m_kindPages, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_kindPages);
    section->setContent(content);
    section->rememberAs(u"editor/section/run"_s);
    return section;
}

void ManifestForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    follow();
}

QString ManifestForm::kindInText() const
{
    for (const QString &kind : kinds) {
        if (m_document.values().has(u"spec."_s + kind))
            return kind;
    }
    return {};
}

void ManifestForm::follow()
{
    // Broken text: the last good values stay to be seen, but cannot be edited.
    m_content->setEnabled(!m_document.isBroken() && !m_readOnly);
    if (m_document.isBroken())
        return;
    const FieldValues &values = m_document.values();
    // Where the file lies tells the namespace; the field is there for those who want to see it in the text.
    if (auto *ns = findChild<QLineEdit *>(u"metadata.namespace"_s))
        ns->setPlaceholderText(m_document.manifest().ns());
    for (FormField *field : std::as_const(m_fields)) {
        field->show(values);
        QString error;
        for (const Diagnostic &diagnostic : m_document.diagnostics()) {
            if (diagnostic.field == field->path() && diagnostic.severity != Diagnostic::Severity::Info)
                error = diagnostic.message;
        }
        field->setError(error);
    }
    QString scheduleError;
    for (const Diagnostic &diagnostic : m_document.diagnostics()) {
        if (diagnostic.field.startsWith(u"spec.schedule") &&
            diagnostic.severity == Diagnostic::Severity::Error)
            scheduleError = diagnostic.message;
    }
    m_schedule->setError(scheduleError);
    m_schedule->setValue(values.list(u"spec.schedule"_s), values.text(u"spec.timezone"_s));
    const auto &job = m_document.manifest().job();
    m_schedule->setOverride(job && !job->at.isEmpty() && job->schedule.zone ? std::optional(job->schedule)
                                                                            : std::nullopt);
    // Only when the text's kind changes: a kind chosen in the box but not filled in yet stays chosen.
    const QString kind = kindInText();
    if (!kind.isEmpty() && kind != m_shownKind)
        m_kind->setCurrentIndex(m_kind->findData(kind));
    m_shownKind = kind;
}

void ManifestForm::writeSchedule(const QStringList &expressions)
{
    const QString field = u"spec.schedule"_s;
    const FieldValues &values = m_document.values();
    const QStringList before = values.list(field);
    if (expressions.isEmpty()) {
        report(m_document.setValue(field, RemoveField{}));
    } else if (expressions.size() == 1 && !values.isList(field)) {
        report(m_document.setValue(field, expressions.first()));
    } else if (values.isList(field) && before.size() == expressions.size()) {
        // Item by item, so that the others keep their quotes and comments.
        QList<std::pair<QString, FieldValue>> edits;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before.at(i) != expressions.at(i))
                edits.append({u"%1[%2]"_s.arg(field).arg(i), expressions.at(i)});
        }
        report(m_document.setValues(edits));
    } else {
        report(m_document.setValue(field, expressions));
    }
}

void ManifestForm::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}
} // namespace crontopus
