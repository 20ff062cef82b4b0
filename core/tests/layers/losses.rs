//! Losses.

use chainrule::assert_gradient;
use chainrule::nn::{Float, IGNORED, Tensor, bce_with_logits, cross_entropy, mse};

use crate::registry::numbers;

entries! { Loss:
    "cross_entropy", "(…, classes), labels", "the mean of −ln softmax(x)[label]; rows labelled IGNORED are left out",
        "nn.CrossEntropyLoss", check_cross_entropy;
    "mse", "any, twice", "the mean of (x − t)²", "nn.MSELoss", check_mse;
    "bce_with_logits", "any, twice", "the mean of −t·ln σ(x) − (1 − t)·ln(1 − σ(x))", "nn.BCEWithLogitsLoss",
        check_bce_with_logits;
}

fn check_cross_entropy<T: Float>() {
    for (shape, labels) in [([1, 2], &[1][..]), ([3, 5], &[4, IGNORED, 0]), ([4, 3], &[2, 2, 1, 0])] {
        assert_gradient!(cross_entropy(&numbers::<T>(&shape, 1), &*labels));
    }
}

fn check_mse<T: Float>() {
    for shape in [&[1][..], &[3, 5], &[2, 1, 3]] {
        assert_gradient!(mse(&numbers::<T>(shape, 1), &numbers::<T>(shape, 2)));
    }
}

fn check_bce_with_logits<T: Float>() {
    for shape in [&[1][..], &[3, 5], &[2, 1, 3]] {
        let mut targets = numbers::<T>(shape, 2);
        targets.data.iter_mut().for_each(|t| *t = t.exp() / (T::one() + t.exp()));
        assert_gradient!(bce_with_logits(&numbers::<T>(shape, 1), &targets));
    }
}

#[test]
fn the_loss_of_a_score_of_zero_has_its_derivative() {
    let (score, target) = (Tensor::new(&[1], vec![0.0_f64]), Tensor::new(&[1], vec![0.75]));
    assert_eq!(bce_with_logits::grad(&score, &target).0.data, [0.5 - 0.75]);
}
