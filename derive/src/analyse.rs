//! What the differentiation needs to know of a function, found without changing it.

pub mod activity;
pub mod guarded;
pub mod helpers;
pub mod hidden;
pub mod lasting;
pub mod refill;
pub mod residual;
pub mod storage;
pub mod tested;
