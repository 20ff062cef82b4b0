//! The names of numbers inside of structs.

use alloc::string::String;

/// `layer.weights`, of `layer` and `.weights`.
#[must_use]
pub fn path_of_field(path: &str, field: &str) -> String {
    [path, field].concat()
}
