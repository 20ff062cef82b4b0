//! Hash tables for keys that nobody can choose against us.
//!
//! The macro is built without optimisation in a user's debug build, and the hash of the standard library, which withstands
//! such keys, then takes longer than whatever is looked up. This one multiplies once for each word. It has no random
//! seed, so that tables are gone through in the same order each time.

use std::hash::{BuildHasherDefault, Hasher};

/// A hash table of the standard library.
pub type HashMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Words>>;
/// A set of the standard library.
pub type HashSet<K> = std::collections::HashSet<K, BuildHasherDefault<Words>>;

/// Odd, with as many ones as zeros: the golden ratio in 64 bits.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of the words so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words(u64);

impl Words {
    fn add(&mut self, word: u64) {
        let product = (self.0 ^ word).wrapping_mul(FACTOR);
        // The table looks at the lowest bits, which depend on nothing above them.
        self.0 = product ^ (product >> 32);
    }
}

impl Hasher for Words {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, mut bytes: &[u8]) {
        while let [first, rest @ ..] = bytes {
            self.add(u64::from(*first));
            bytes = rest;
        }
    }

    fn write_u8(&mut self, word: u8) {
        self.add(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.add(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.add(word as u64);
    }

    // The discriminant of an enum.
    fn write_isize(&mut self, word: isize) {
        self.add(word as u64);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::hash::{BuildHasher, Hash};

    use super::*;

    fn hash(key: impl Hash) -> u64 {
        BuildHasherDefault::<Words>::default().hash_one(key)
    }

    #[test]
    fn small_numbers_go_to_different_places() {
        let places: BTreeSet<u64> = (0..64_u32).map(|n| hash(n) % 128).collect();
        assert!(places.len() > 40, "{places:?}");
    }

    #[test]
    fn the_order_of_words_counts() {
        assert_ne!(hash("ab"), hash("ba"));
        assert_ne!(hash((0_usize, 1_usize)), hash((1_usize, 0_usize)));
        assert_ne!(hash("x"), hash("x1"));
    }
}
