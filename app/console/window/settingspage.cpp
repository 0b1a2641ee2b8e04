// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/window/settingspage.h"

#include "app/console/settings/settings.h"
#include "app/console/theme/theme.h"
#include "app/console/theme/timetext.h"
#include "app/console/tray/autostart.h"
#include "app/console/tray/traysettings.h"
#include "app/console/window/language.h"
#include "app/console/window/logfile.h"
#include "app/console/workspaces/agentsetup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace crontopus {
namespace {
constexpr auto modeKey = "look/theme"_L1;
constexpr auto fontKey = "look/fontSize"_L1;
constexpr auto timesKey = "look/relativeTimes"_L1;
constexpr auto agentKey = "agent/program"_L1;
constexpr int minFontSize = 7, maxFontSize = 20;

QLabel *sectionTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::font(Theme::Type::Strong));
    label->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    return label;
}
} // namespace

void SettingsPage::applyKept(Theme &theme)
{
    const Settings settings;
    theme.setMode(Theme::Mode(qBound(0, settings.value(modeKey, 0).toInt(), 2)));
    const int size = settings.value(fontKey, 0).toInt();
    theme.setFontSize(size >= minFontSize && size <= maxFontSize ? size : 0);
    setRelativeTimes(settings.value(timesKey, true).toBool());
}

void SettingsPage::keep(const Theme &theme)
{
    Settings().setValue(modeKey, int(theme.mode()));
}

SettingsPage::SettingsPage(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"settingsPage"_s);
    auto *title = new QLabel(tr("Settings"), this);
    title->setFont(Theme::font(Theme::Type::Heading));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(3 * Theme::grid);
    form->setVerticalSpacing(Theme::grid);
    addLook(form);
    addDesktop(form);
    addAgent(form);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 12, 2 * Theme::grid, 2 * Theme::grid);
    layout->addWidget(title);
    layout->addLayout(form);
    layout->addStretch();
}

void SettingsPage::addLook(QFormLayout *form)
{
    form->addRow(sectionTitle(tr("Look")));
    auto *mode = new QComboBox(this);
    mode->setObjectName(u"themeChoice"_s);
    mode->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    mode->setCurrentIndex(int(m_theme.mode()));
    connect(mode, &QComboBox::currentIndexChanged, this, [this](int index) {
        Settings().setValue(modeKey, index);
        m_theme.setMode(Theme::Mode(index));
    });
    connect(&m_theme, &Theme::changed, mode, [this, mode] { mode->setCurrentIndex(int(m_theme.mode())); });
    form->addRow(tr("&Theme"), mode);

    auto *size = new QSpinBox(this);
    size->setObjectName(u"fontSizeChoice"_s);
    // The step below the smallest size means the system's own.
    size->setRange(minFontSize - 1, maxFontSize);
    size->setSpecialValueText(tr("As the system"));
    size->setSuffix(tr(" pt"));
    size->setValue(m_theme.fontSize() == 0 ? minFontSize - 1 : m_theme.fontSize());
    connect(size, &QSpinBox::valueChanged, this, [this](int value) {
        const int points = value < minFontSize ? 0 : value;
        Settings().setValue(fontKey, points);
        m_theme.setFontSize(points);
    });
    form->addRow(tr("&Font size"), size);

    addLanguage(form);

    auto *times = new QCheckBox(tr("Show relative times in lists (“in 4 h”)"), this);
    times->setObjectName(u"relativeTimesChoice"_s);
    times->setChecked(relativeTimes());
    connect(times, &QCheckBox::toggled, this, [this](bool on) {
        Settings().setValue(timesKey, on);
        setRelativeTimes(on);
        Q_EMIT timesChanged();
    });
    form->addRow(tr("Times"), times);
}

void SettingsPage::addLanguage(QFormLayout *form)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"languageChoice"_s);
    choice->addItem(tr("System"), QString());
    for (const QString &language : language::available())
        choice->addItem(language::ownName(language), language);
    choice->setCurrentIndex(qMax(0, choice->findData(language::chosen())));
    auto *hint = new QLabel(tr("Takes effect the next time Crontopus starts."), this);
    hint->setProperty("muted", true);
    hint->hide();
    connect(choice, &QComboBox::activated, this, [choice, hint] {
        language::setChosen(choice->currentData().toString());
        hint->show();
    });
    form->addRow(tr("&Language"), choice);
    form->addRow(QString(), hint);
}

void SettingsPage::addDesktop(QFormLayout *form)
{
    form->addRow(sectionTitle(tr("Notifications and tray")));
    const auto add = [this, form](const QString &title, const QString &name, const QString &text, bool on,
                                  void (*store)(bool)) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(name);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, [this, store](bool checked) {
            store(checked);
            Q_EMIT desktopChanged();
        });
        form->addRow(title, box);
    };
    add(tr("Notifications"), u"notifyChoice"_s, tr("Tell about new alerts"), traysettings::notifies(),
        traysettings::setNotifies);
    add(tr("Tray"), u"trayChoice"_s, tr("Show an icon in the system tray"), traysettings::showsIcon(),
        traysettings::setShowsIcon);
    add({}, u"closeToTrayChoice"_s, tr("Stay in the tray when the window is closed"),
        traysettings::closesToTray(), traysettings::setClosesToTray);
    addAutostart(form);
}

void SettingsPage::addAutostart(QFormLayout *form)
{
    const auto autostart =
        std::shared_ptr<Autostart>(makeAutostart(QCoreApplication::applicationFilePath(), {u"--hidden"_s}));
    auto *box = new QCheckBox(tr("Start in the tray when I sign in"), this);
    box->setObjectName(u"autostartChoice"_s);
    box->setChecked(autostart->isEnabled());
    auto *problem = new QLabel(this);
    problem->setProperty("muted", true);
    problem->hide();
    connect(box, &QCheckBox::toggled, this, [autostart, problem](bool on) {
        const auto done = autostart->setEnabled(on);
        problem->setText(done ? QString() : done.error().text());
        problem->setVisible(!done);
    });
    form->addRow(QString(), box);
    form->addRow(QString(), problem);
}

void SettingsPage::addAgent(QFormLayout *form)
{
    form->addRow(sectionTitle(tr("Programs")));
    auto *path = new QLineEdit(Settings().value(agentKey).toString(), this);
    path->setObjectName(u"agentProgramEdit"_s);
    path->setPlaceholderText(tr("Found by itself"));
    path->setMinimumWidth(360);
    auto *browse = new QPushButton(tr("Choose…"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(path, 1);
    row->addWidget(browse);
    auto *label = new QLabel(tr("&Agent"), this);
    label->setBuddy(path);
    form->addRow(label, row);
    auto *found = new QLabel(this);
    found->setProperty("muted", true);
    found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(QString(), found);
    showAgent(found);
    connect(path, &QLineEdit::textChanged, this, [this, found](const QString &text) {
        Settings().setValue(agentKey, text.trimmed());
        showAgent(found);
    });
    connect(browse, &QPushButton::clicked, this, [this, path] {
        auto *dialog = new QFileDialog(this, tr("Choose the program crontopus-agent"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        dialog->open();
    });

    const QString log = logFilePath();
    if (log.isEmpty())
        return;
    auto *folder = new QPushButton(tr("Open its folder"), this);
    auto *logRow = new QHBoxLayout;
    logRow->setSpacing(Theme::grid);
    auto *logLabel = new QLabel(log, this);
    logLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    logRow->addWidget(logLabel);
    logRow->addWidget(folder);
    connect(folder, &QPushButton::clicked, this,
            [log] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(log).path())); });
    form->addRow(tr("Log file"), logRow);
}

void SettingsPage::showAgent(QLabel *label)
{
    const QString program = agentProgram();
    label->setText(program.isEmpty() ? tr("There is no such program: jobs can be edited, but not run here.")
                                     : program);
}
} // namespace crontopus
