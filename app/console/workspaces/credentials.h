// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/base/error.h"
#include "shared/git/repository.h"

#include <functional>

class QObject;

namespace crontopus {
/// How to sign in to the remote of a checkout: what was given in this session, else what is kept. Empty when
/// nothing was, and as long as only the keychain knows: see loadCredentials().
[[nodiscard]] GitCredentials credentialsFor(const QString &checkout);

/// True when the secret is in the system's keychain and was not read in this session: then it is asked, which
/// may take as long as a person needs to unlock it, and `use` is called unless `context` is gone by then.
/// Without an answer the secret is empty.
bool loadCredentials(const QString &checkout, QObject *context,
                     std::function<void(const GitCredentials &)> use);

/// For this session; with `remember` also for later ones: the secret in the system's keychain, where there is
/// one, else in credentialsFile(), which has mode 0600. `kept` is called, unless `context` is gone, when that
/// is done. Without `remember` what was kept of this checkout is forgotten, at once.
enum class KeptIn { Nowhere, Keychain, File };
void keepCredentials(const QString &checkout, const GitCredentials &credentials, bool remember,
                     QObject *context = nullptr, std::function<void(const Result<KeptIn> &)> kept = {});

/// Beside the settings: user names, key files, and secrets where there is no keychain.
[[nodiscard]] QString credentialsFile();
} // namespace crontopus
