//! The handwritten digits: reading them, checking them, and dividing them into parts.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use csv::StringRecord;
use flate2::read::GzDecoder;
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_xoshiro::Xoshiro256PlusPlus;

/// Pixels of an image, 8 × 8, row by row.
pub const PIXELS: usize = 64;
/// Pixels in a row, and in a column, of an image.
pub const SIDE: usize = 8;
/// Digits that an image may show.
pub const CLASSES: usize = 10;
/// Rows that no program trains on or chooses anything by: the last ones after the shuffle.
pub const HELD_OUT: usize = 360;
/// Rows before the held-out ones, by which the settings of the training were chosen.
pub const VALIDATION: usize = 180;

/// The darkest value of a pixel in the file.
const INK: u8 = 16;
/// The shuffle is the same in every run, so that the held-out rows are the same rows for ever.
const SHUFFLE_SEED: u64 = 1797;

/// Images and what they show, side by side.
#[derive(Clone, Debug, Default)]
pub struct Digits {
    /// Pixels between 0 (paper) and 1 (ink), one image after the other.
    pub images: Vec<f64>,
    /// The digit that each image shows.
    pub labels: Vec<usize>,
}

/// The rows, divided: learn from the first part, choose by the second, report the third.
#[derive(Clone, Debug)]
pub struct Parts {
    /// What the network learns from.
    pub training: Digits,
    /// What settings are chosen by.
    pub validation: Digits,
    /// What the reported accuracy is measured on, once.
    pub held_out: Digits,
}

impl Digits {
    /// Reads a gzipped CSV file of the layout described in `data/README.md`.
    ///
    /// # Errors
    /// Says which file, and which row of it, could not be understood.
    pub fn read(path: &Path) -> Result<Self> {
        let file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
        Self::parse(GzDecoder::new(file))
            .with_context(|| format!("cannot read digits from {}", path.display()))
    }

    /// Parses the CSV text itself.
    ///
    /// # Errors
    /// Names the line of the first row that is not 64 pixels of 0 to 16 and a label of 0 to 9.
    pub fn parse(text: impl Read) -> Result<Self> {
        let mut digits = Self::default();
        for record in csv::ReaderBuilder::new().flexible(true).from_reader(text).records() {
            let record = record?;
            let line = record.position().map_or(0, csv::Position::line);
            digits.push(&record).with_context(|| format!("line {line}"))?;
        }
        ensure!(!digits.labels.is_empty(), "the file holds no rows");
        Ok(digits)
    }

    fn push(&mut self, record: &StringRecord) -> Result<()> {
        let fields = record.len();
        ensure!(
            fields == PIXELS + 1,
            "expected {} fields (64 pixels and a label), found {fields}",
            PIXELS + 1
        );
        for field in record.iter().take(PIXELS) {
            self.images.push(f64::from(whole_number("a pixel", field, INK)?) / f64::from(INK));
        }
        self.labels.push(usize::from(whole_number("the label", &record[PIXELS], 9)?));
        Ok(())
    }

    /// How many images there are.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The pixels of image `n`.
    pub fn image(&self, n: usize) -> &[f64] {
        &self.images[n * PIXELS..][..PIXELS]
    }

    /// The images at `rows`, in that order.
    pub fn select(&self, rows: &[usize]) -> Self {
        Self {
            images: rows.iter().flat_map(|&n| self.image(n)).copied().collect(),
            labels: rows.iter().map(|&n| self.labels[n]).collect(),
        }
    }

    /// Shuffles the rows with a fixed seed and divides them; the last [`HELD_OUT`] are held out.
    ///
    /// # Errors
    /// Refuses a file with too few rows to leave any for training.
    pub fn divide(&self) -> Result<Parts> {
        let Some(training) = self.len().checked_sub(HELD_OUT + VALIDATION).filter(|&rows| rows > 0) else {
            bail!("{} rows are too few: {} are set aside for measuring", self.len(), HELD_OUT + VALIDATION);
        };
        let mut rows: Vec<usize> = (0..self.len()).collect();
        rows.shuffle(&mut Xoshiro256PlusPlus::seed_from_u64(SHUFFLE_SEED));
        let (seen, held_out) = rows.split_at(training + VALIDATION);
        let (training, validation) = seen.split_at(training);
        Ok(Parts {
            training: self.select(training),
            validation: self.select(validation),
            held_out: self.select(held_out),
        })
    }
}

fn whole_number(what: &str, text: &str, largest: u8) -> Result<u8> {
    match text.trim().parse() {
        Ok(number) if number <= largest => Ok(number),
        _ => bail!("{what} must be a whole number from 0 to {largest}, found `{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(pixel: &str, label: &str) -> String {
        format!("{}{label}\n", format!("{pixel},").repeat(PIXELS))
    }

    fn parse(rows: &[String]) -> Result<Digits> {
        Digits::parse((row("p", "label") + &rows.concat()).as_bytes())
    }

    fn message(rows: &[String]) -> String {
        format!("{:#}", parse(rows).expect_err("must be refused"))
    }

    #[test]
    fn pixels_are_scaled_to_one() {
        let digits = parse(&[row("16", "3"), row("4", "0")]).expect("well-formed");
        assert_eq!((digits.len(), &digits.labels[..]), (2, &[3, 0][..]));
        assert_eq!((digits.image(0)[0], digits.image(1)[63]), (1.0, 0.25));
    }

    #[test]
    fn a_bad_pixel_is_named_with_its_line() {
        let expected = "line 3: a pixel must be a whole number from 0 to 16, found `17`";
        assert_eq!(message(&[row("1", "3"), row("17", "3")]), expected);
        assert!(message(&[row("-1", "3")]).contains("line 2"));
        assert!(message(&[row("0.5", "3")]).contains("`0.5`"));
        assert!(message(&[row("", "3")]).contains("``"));
    }

    #[test]
    fn a_bad_label_is_named_with_its_line() {
        assert_eq!(
            message(&[row("1", "10")]),
            "line 2: the label must be a whole number from 0 to 9, found `10`"
        );
    }

    #[test]
    fn a_short_row_and_an_empty_file_are_refused() {
        assert!(message(&["1,2,3\n".to_owned()]).contains("line 2: expected 65 fields"));
        assert_eq!(message(&[]), "the file holds no rows");
    }

    #[test]
    fn the_file_in_the_repository_divides_without_overlap() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/digits.csv.gz");
        let digits = Digits::read(&path).expect("the file is part of the repository");
        let parts = digits.divide().expect("there are enough rows");
        assert_eq!(digits.len(), 1797);
        assert_eq!((parts.training.len(), parts.validation.len(), parts.held_out.len()), (1257, 180, 360));
        let total = |digits: &Digits| digits.images.iter().sum::<f64>();
        let divided = total(&parts.training) + total(&parts.validation) + total(&parts.held_out);
        assert!((total(&digits) - divided).abs() < 1e-6);
    }

    #[test]
    fn too_few_rows_are_refused() {
        let digits = parse(&[row("1", "3")]).expect("well-formed");
        assert!(digits.divide().is_err());
    }
}
