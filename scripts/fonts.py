"""Makes the small typefaces that nearly every page does with, out of the whole ones: python3 scripts/fonts.py

Needs fontTools 4.38 or later and brotli. Run it again only when the signs, weights or sizes below change.
"""

from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FOLDER = Path(__file__).parent.parent / "src/ui/fonts"

# What English is written with. The rest comes with the whole typeface, when a page has any of it.
ENGLISH = [*range(0x20, 0x7F), 0xA0, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x202F]
# Names of partners and people, and signs of the interface.
LETTERS = [n for n in range(0xC0, 0x100) if n not in (0xD7, 0xF7)]
SIGNS = [*range(0x2190, 0x2194), 0x2212]

# Weights that the style sheets ask for; sizes of the serif, in px, beyond which its drawing need not change.
FACES = {
    "register-serif-basic": ("Register Serif", "source-serif-4-latin", {"wght": (400, 600), "opsz": (13, 38)}, ENGLISH),
    "register-sans-basic": ("Register Sans", "source-sans-3-latin", {"wght": (400, 600)}, ENGLISH + LETTERS + SIGNS),
}


def keep_one_kerning(font):
    """Kerns every weight and size as the middle one does. They differ by a few thousandths of an em, and are a fifth of the file."""
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            pairs = table.ExtSubTable if table.LookupType == 9 else table
            if pairs.LookupType != 2:
                continue
            pairs.ValueFormat1 &= 0xF
            pairs.ValueFormat2 &= 0xF
            records = (
                [r for s in pairs.PairSet for r in s.PairValueRecord]
                if pairs.Format == 1
                else [r for c in pairs.Class1Record for r in c.Class2Record]
            )
            for value in (v for r in records for v in (r.Value1, r.Value2) if v is not None):
                for device in ("XPlaDevice", "YPlaDevice", "XAdvDevice", "YAdvDevice"):
                    value.__dict__.pop(device, None)


def rename(font, name):
    """The licence reserves the name Source for the originals."""
    own = {1: name, 3: f"{name} 2.0", 4: name, 6: name.replace(" ", ""), 16: name, 25: name.replace(" ", "")}
    for record in font["name"].names:
        if record.nameID in own:
            record.string = own[record.nameID]
        elif str(record).startswith("Source"):
            record.string = str(record).replace("SourceSerif4", own[6]).replace("SourceSans3", own[6])


def written_and_read(font):
    """The subsetter takes fonts as they come from a file."""
    file = BytesIO()
    font.flavor = None
    font.save(file)
    return TTFont(file)


def make(file, name, whole, axes, signs):
    font = instantiateVariableFont(TTFont(FOLDER / f"{whole}.woff2"), axes)
    keep_one_kerning(font)
    font = written_and_read(font)
    options = Options()
    options.flavor = "woff2"
    # Figures are lining and tabular as they are.
    options.layout_features = ["kern", "liga"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=signs)
    subsetter.subset(font)
    rename(font, name)
    font.flavor = "woff2"
    path = FOLDER / f"{file}.woff2"
    font.save(path)
    print(f"{path.name}: {path.stat().st_size / 1000:.1f} kB")


for file, face in FACES.items():
    make(file, *face)
