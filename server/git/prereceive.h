// SPDX-FileCopyrightText: 2026 The Crontopus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crontopus::server {
/// `crontopus-server hook pre-receive`: judges a push before git takes it in. Started by git in the
/// repository, told by GitHttpBackend through the environment what the tenant wants; reads what is pushed
/// from the standard input, and says what is wrong on the standard error, which git shows to whoever pushes.
/// The exit status: 0 takes the push in, 1 refuses it, as does anything that goes wrong here.
[[nodiscard]] int runPreReceive();
} // namespace crontopus::server
