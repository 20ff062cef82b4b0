//! Sets and maps of values and variables. Both are numbers from zero on, so a set has a bit for each and a map a slot.
//!
//! The macro is built without optimisation in a user's debug build, where a hash table makes some hundred calls to find
//! a key. Tables are gone through in the order of the numbers, which is that of definition.

use std::iter::Enumerate;
use std::marker::PhantomData;
use std::ops::Index;
use std::vec::IntoIter;

use crate::ir::{Value, Var};

/// What is a number.
pub trait Key: Copy {
    /// The number.
    fn number(self) -> usize;
    /// What has this number.
    fn of(number: usize) -> Self;
}

impl Key for Value {
    fn number(self) -> usize {
        self.0 as usize
    }

    fn of(number: usize) -> Value {
        Value(number as u32)
    }
}

impl Key for Var {
    fn number(self) -> usize {
        self.0 as usize
    }

    fn of(number: usize) -> Var {
        Var(number as u32)
    }
}

const BITS: usize = u64::BITS as usize;

/// A set of values or variables.
#[derive(Clone, Debug)]
pub struct Set<K> {
    words: Vec<u64>,
    keys: PhantomData<K>,
}

impl<K> Default for Set<K> {
    fn default() -> Set<K> {
        Set { words: Vec::new(), keys: PhantomData }
    }
}

impl<K: Key> Set<K> {
    /// Whether the key is in the set.
    pub fn contains(&self, key: &K) -> bool {
        let number = key.number();
        match self.words.get(number / BITS) {
            Some(word) => word >> (number % BITS) & 1 != 0,
            None => false,
        }
    }

    /// Adds the key; whether it is new.
    pub fn insert(&mut self, key: K) -> bool {
        let (at, bit) = (key.number() / BITS, 1 << (key.number() % BITS));
        if self.words.len() <= at {
            self.words.resize(at + 1, 0);
        }
        let word = &mut self.words[at];
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    /// Removes the key; whether it was there.
    pub fn remove(&mut self, key: &K) -> bool {
        let was_there = self.contains(key);
        if was_there {
            self.words[key.number() / BITS] &= !(1 << (key.number() % BITS));
        }
        was_there
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Its keys.
    pub fn iter(&self) -> Keys<K, &[u64]> {
        Keys { words: &self.words, word: 0, next: 0, keys: PhantomData }
    }

    /// Keeps what is to be kept.
    pub fn retain(&mut self, mut is_kept: impl FnMut(K) -> bool) {
        for key in self.clone() {
            if !is_kept(key) {
                self.remove(&key);
            }
        }
    }

    /// The keys that the other set has, too.
    pub fn common(mut self, other: &Set<K>) -> Set<K> {
        self.words.truncate(other.words.len());
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
        self
    }

    /// The keys that the other set does not have.
    pub fn without(mut self, other: &Set<K>) -> Set<K> {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
        self
    }
}

impl<K: Key> PartialEq for Set<K> {
    fn eq(&self, other: &Set<K>) -> bool {
        let longest = self.words.len().max(other.words.len());
        (0..longest).all(|at| self.words.get(at).unwrap_or(&0) == other.words.get(at).unwrap_or(&0))
    }
}

impl<K: Key> Eq for Set<K> {}

impl<K: Key> Extend<K> for Set<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, keys: I) {
        for key in keys {
            self.insert(key);
        }
    }
}

impl<'a, K: Key + 'a> Extend<&'a K> for Set<K> {
    fn extend<I: IntoIterator<Item = &'a K>>(&mut self, keys: I) {
        for key in keys {
            self.insert(*key);
        }
    }
}

impl<K: Key> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Set<K> {
        let mut set = Set::default();
        set.extend(keys);
        set
    }
}

impl<K: Key, const N: usize> From<[K; N]> for Set<K> {
    fn from(keys: [K; N]) -> Set<K> {
        keys.into_iter().collect()
    }
}

impl<'a, K: Key> IntoIterator for &'a Set<K> {
    type Item = K;
    type IntoIter = Keys<K, &'a [u64]>;

    fn into_iter(self) -> Keys<K, &'a [u64]> {
        self.iter()
    }
}

impl<K: Key> IntoIterator for Set<K> {
    type Item = K;
    type IntoIter = Keys<K, Vec<u64>>;

    fn into_iter(self) -> Keys<K, Vec<u64>> {
        Keys { words: self.words, word: 0, next: 0, keys: PhantomData }
    }
}

/// The keys of a set, in order.
#[derive(Clone, Debug)]
pub struct Keys<K, W> {
    words: W,
    /// What is left of the word before `next`.
    word: u64,
    next: usize,
    keys: PhantomData<K>,
}

impl<K: Key, W: AsRef<[u64]>> Iterator for Keys<K, W> {
    type Item = K;

    fn next(&mut self) -> Option<K> {
        while self.word == 0 {
            self.word = *self.words.as_ref().get(self.next)?;
            self.next += 1;
        }
        let bit = self.word.trailing_zeros() as usize;
        self.word &= self.word - 1;
        Some(K::of((self.next - 1) * BITS + bit))
    }
}

/// A map from values or variables.
#[derive(Clone, Debug)]
pub struct Map<K, V> {
    slots: Vec<Option<V>>,
    keys: PhantomData<K>,
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Map<K, V> {
        Map { slots: Vec::new(), keys: PhantomData }
    }
}

impl<K: Key, V> Map<K, V> {
    /// What the key has.
    pub fn get(&self, key: &K) -> Option<&V> {
        match self.slots.get(key.number()) {
            Some(slot) => slot.as_ref(),
            None => None,
        }
    }

    /// What the key has, to be changed.
    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        match self.slots.get_mut(key.number()) {
            Some(slot) => slot.as_mut(),
            None => None,
        }
    }

    /// Whether the key has something.
    pub fn contains_key(&self, key: &K) -> bool {
        self.get(key).is_some()
    }

    /// The place of the key.
    pub fn slot(&mut self, key: K) -> &mut Option<V> {
        let number = key.number();
        if self.slots.len() <= number {
            self.slots.resize_with(number + 1, || None);
        }
        &mut self.slots[number]
    }

    /// Gives the key something; what it had before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.slot(key).replace(value)
    }

    /// What the key has, which is `value` if it had nothing.
    pub fn or_insert(&mut self, key: K, value: V) -> &mut V {
        self.slot(key).get_or_insert(value)
    }

    /// Takes from the key what it has.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.slots.get_mut(key.number())?.take()
    }

    /// The keys with what they have.
    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        let slots = self.slots.iter().enumerate();
        slots.filter_map(|(number, slot)| slot.as_ref().map(|value| (K::of(number), value)))
    }

    /// The keys that have something.
    pub fn keys(&self) -> impl Iterator<Item = K> {
        self.iter().map(|(key, _)| key)
    }

    /// What the keys have.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.slots.iter().flatten()
    }

    /// How many keys have something.
    pub fn len(&self) -> usize {
        self.values().count()
    }

    /// Whether no key has anything.
    pub fn is_empty(&self) -> bool {
        self.slots.iter().all(Option::is_none)
    }
}

impl<K: Key, V: Clone> Map<K, &V> {
    /// The same with copies.
    pub fn cloned(&self) -> Map<K, V> {
        Map { slots: self.slots.iter().map(|slot| slot.cloned()).collect(), keys: PhantomData }
    }
}

impl<K: Key, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Key, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Map<K, V> {
        let mut map = Map::default();
        map.extend(entries);
        map
    }
}

impl<K: Key, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = Entries<K, V>;

    fn into_iter(self) -> Entries<K, V> {
        Entries { slots: self.slots.into_iter().enumerate(), keys: PhantomData }
    }
}

/// The keys of a map with what they have, in order.
#[derive(Debug)]
pub struct Entries<K, V> {
    slots: Enumerate<IntoIter<Option<V>>>,
    keys: PhantomData<K>,
}

impl<K: Key, V> Iterator for Entries<K, V> {
    type Item = (K, V);

    fn next(&mut self) -> Option<(K, V)> {
        self.slots.find_map(|(number, slot)| slot.map(|value| (K::of(number), value)))
    }
}

impl<K: Key, V> Index<&K> for Map<K, V> {
    type Output = V;

    /// # Panics
    ///
    /// If the key has nothing.
    fn index(&self, key: &K) -> &V {
        match self.get(key) {
            Some(value) => value,
            None => panic!("the key has nothing"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(numbers: impl IntoIterator<Item = u32>) -> Set<Value> {
        numbers.into_iter().map(Value).collect()
    }

    #[test]
    fn a_set_has_what_was_added_and_not_removed() {
        let mut some = set([70, 3, 64]);
        assert!(some.insert(Value(5)) && !some.insert(Value(3)));
        assert!(some.remove(&Value(64)) && !some.remove(&Value(64)) && !some.remove(&Value(1000)));
        assert!(some.contains(&Value(70)) && !some.contains(&Value(71)) && !some.contains(&Value(1000)));
        assert_eq!(some.iter().collect::<Vec<_>>(), [Value(3), Value(5), Value(70)]);
        some.retain(|value| value.0 < 10);
        assert_eq!(some, set([3, 5]));
        assert!(!some.is_empty() && set([]).is_empty());
    }

    #[test]
    fn sets_of_different_lengths_are_compared_and_cut() {
        let (short, long) = (set([1, 2]), set([2, 200]));
        assert_eq!(long.clone().without(&set([200])), set([2]));
        assert_eq!(short.clone().without(&long), set([1]));
        assert_eq!(short.clone().common(&long), set([2]));
        assert_eq!(long.common(&short), set([2]));
    }

    #[test]
    fn a_map_gives_what_was_put_in() {
        let mut map: Map<Value, &str> = [(Value(9), "nine"), (Value(0), "zero")].into_iter().collect();
        assert_eq!(map.insert(Value(9), "neuf"), Some("nine"));
        assert_eq!(
            (map.get(&Value(9)), map.get(&Value(1)), map.get(&Value(99))),
            (Some(&"neuf"), None, None)
        );
        assert_eq!(map.iter().collect::<Vec<_>>(), [(Value(0), &"zero"), (Value(9), &"neuf")]);
        assert_eq!((map.remove(&Value(0)), map.remove(&Value(0)), map.len()), (Some("zero"), None, 1));
        assert_eq!(*map.or_insert(Value(4), "four"), "four");
        assert_eq!(map.into_iter().map(|(_, name)| name).collect::<Vec<_>>(), ["four", "neuf"]);
    }
}
