//! Where `cargo expand` is installed: what it shows of the outsider's layer is the golden file.

use std::path::Path;
use std::process::Command;

use syn::{ImplItem, ImplItemFn, Item};

fn cargo_expand() -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.arg("expand");
    command
}

fn is_installed() -> bool {
    cargo_expand().arg("--version").output().is_ok_and(|output| output.status.success())
}

fn expanded_layer() -> String {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("outsider/Cargo.toml");
    let output = cargo_expand()
        .args(["--color=never", "--lib", "layer", "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("expand"))
        .output()
        .expect("cargo expand runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The function `forward`, which holds both sweeps, wherever it stands.
fn forward(items: Vec<Item>) -> Option<ImplItemFn> {
    items.into_iter().find_map(|item| match item {
        Item::Mod(module) => forward(module.content?.1),
        Item::Const(constant) => match *constant.expr {
            syn::Expr::Block(block) => forward(block.block.stmts.into_iter().filter_map(nested).collect()),
            _ => None,
        },
        Item::Impl(block) => block.items.into_iter().find_map(|item| match item {
            ImplItem::Fn(function) if function.sig.ident == "forward" => Some(function),
            _ => None,
        }),
        _ => None,
    })
}

fn nested(stmt: syn::Stmt) -> Option<Item> {
    match stmt {
        syn::Stmt::Item(item) => Some(item),
        _ => None,
    }
}

/// The function alone, laid out anew, since layout depends on how deep it stands.
fn printed(code: &str) -> String {
    let file = syn::parse_file(code).expect("the code parses");
    let forward = forward(file.items).expect("there is a `forward`");
    prettyplease::unparse(&syn::parse_quote!(impl dense { #forward }))
}

#[test]
fn cargo_expand_shows_the_golden_file() {
    if !is_installed() {
        println!("cargo expand is not installed: nothing is compared");
        return;
    }
    let (shown, golden) =
        (printed(&expanded_layer()), printed(include_str!("../golden/expanded/outsider_layer.rs")));
    assert!(shown == golden, "cargo expand shows\n{shown}\nand the golden file has\n{golden}");
}
