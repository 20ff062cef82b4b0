//! Nested loops over a grid that is updated in place.

use chainrule::differentiable;

#[differentiable]
pub fn heat(grid: &mut [f64], width: usize, height: usize, rate: f64) {
    for y in 1..height - 1 {
        for x in 1..width - 1 {
            let at = y * width + x;
            let around = grid[at - 1] + grid[at + 1] + grid[at - width] + grid[at + width];
            grid[at] += rate * (around - 4.0 * grid[at]);
        }
    }
}
