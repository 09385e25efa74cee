"""Waveforms: the scale of electrocardiograms, names, gaps, and the axes of other waveforms."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import dcmread, examples, pictures
from dcmgen.errors import PixelError
from dcmgen.model.dataset import Dataset
from dcmgen.pictures import curves
from dcmgen.waveforms import multiplex_array, set_multiplex_array

pytest.importorskip("PIL")

INK = (20, 22, 26)


def waveform(values: np.ndarray, units: list[str], *, frequency: float = 100.0, modality: str = "ECG") -> Dataset:
    """Return a waveform with stored values in tenths of the units."""
    ds = Dataset()
    ds.Modality = modality
    set_multiplex_array(ds, np.asarray(values, "i4"), sampling_frequency=frequency)
    for number, unit in enumerate(units):
        channel = Dataset.from_dict({"ChannelLabel": f"Lead {number + 1}", "ChannelSensitivity": "0.1"})
        if unit:
            code = {"CodeValue": unit, "CodingSchemeDesignator": "UCUM", "CodeMeaning": unit}
            channel.ChannelSensitivityUnitsSequence = [Dataset.from_dict(code)]
        group = ds.WaveformSequence[0]
        group.ChannelDefinitionSequence = [*group.get("ChannelDefinitionSequence", []), channel]
    return ds


def dark(image: np.ndarray, left: float = 0.08) -> np.ndarray:
    """Return the pixels of the curves, right of the names and above the note."""
    found = image.max(-1) < 160
    found[:, : round(left * image.shape[1])] = False
    found[-22:] = False
    return found


@pytest.mark.parametrize(("unit", "stored"), [("mV", 10), ("uV", 10_000)])
@pytest.mark.parametrize("size", [1000, 1600])
def test_scale_of_an_electrocardiogram(unit: str, stored: int, size: int) -> None:
    """Steps of 1 mV, 2 s apart, are 10 mm high and 50 mm apart."""
    values = np.zeros((1000, 1))
    for start in (200, 400, 600, 800):
        values[start : start + 20] = stored
    image = pictures.draw(waveform(values, [unit]), size=size)
    scale = size / (15 + 250)  # pixels per mm: the names have 15 mm, the 10 seconds 250
    rows = np.nonzero(dark(image))[0]
    assert rows.max() - rows.min() == pytest.approx(10 * scale, abs=2)
    starts = np.array([part.min() for part in parts(np.flatnonzero(dark(image)[rows.min() : rows.min() + 3].any(0)))])
    assert np.diff(starts) == pytest.approx(50 * scale, abs=2)


def test_all_leads_have_one_scale() -> None:
    """A lead in uV and one in mV with the same voltage have the same height; one with half of it is half as high."""
    pulse = np.zeros(1000)
    pulse[500:520] = 1
    image = pictures.draw(waveform(np.stack([10 * pulse, 10_000 * pulse, 5 * pulse], 1), ["mV", "uV", "mV"]))
    middle = dark(image)[:, round((15 + 127.5) / 265 * 1000)]  # in the pulse, only its top
    side = dark(image)[:, 400]
    tops, bases = (np.array([rows.mean() for rows in parts(np.flatnonzero(part))]) for part in (middle, side))
    assert bases - tops == pytest.approx(np.array([10, 10, 5]) * 1000 / 265, abs=1.5)


def parts(rows: np.ndarray) -> list[np.ndarray]:
    return np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1)


def test_the_grid_has_lines_every_millimeter() -> None:
    image = pictures.draw(waveform(np.zeros((250, 1)), ["mV"]), size=800)
    scale = 10.0  # 77.5 mm would be wider
    row = image[round(2.5 * scale)].astype(int)
    lines = np.flatnonzero((row[:, 1] < 245) & (row[:, 0] > 200))
    centers = np.array([part.mean() for part in parts(lines)])
    assert np.diff(centers).min() > 5
    assert np.median(np.diff(centers)) == pytest.approx(scale, abs=1)


def test_padding_is_a_gap() -> None:
    ds = waveform(np.full((1000, 1), 10), ["mV"])
    stored = np.full((1000, 1), 10, "i4")
    stored[400:600] = -1
    set_multiplex_array(ds, stored)
    ds.WaveformSequence[0].WaveformPaddingValue = np.array(-1, "<i4").tobytes()
    columns = dark(pictures.draw(ds)).any(0)
    scale = 1000 / 265
    gap = slice(round((15 + 102) * scale), round((15 + 148) * scale))
    assert not columns[gap].any()
    assert columns[[gap.start - 20, gap.stop + 20]].all()


def test_seconds() -> None:
    ds = waveform(np.zeros((3000, 1)), ["mV"])
    assert pictures.draw(ds).shape[1] == pictures.draw(ds, seconds=10).shape[1] == 1000
    whole = pictures.draw(ds, seconds=30)
    assert whole.shape[1] == pytest.approx(1000, abs=1)
    for seconds in (0, -1, float("nan")):
        with pytest.raises(PixelError, match="must be positive"):
            pictures.draw(ds, seconds=seconds)
    assert np.array_equal(pictures.draw(ds, seconds=1e300), whole)


def test_other_waveforms_have_a_common_scale_for_each_unit() -> None:
    """Two pressures share a scale; the respiration has another."""
    time = np.arange(1000) / 100
    wave = np.sin(2 * np.pi * time)
    ds = waveform(np.stack([1000 * wave, 500 * wave, 7 * wave], 1), ["mm[Hg]", "mm[Hg]", "L"], modality="HD")
    image = pictures.draw(ds)
    ink = image.astype(int)
    colored = (ink.max(-1) - ink.min(-1) > 60) & (ink.max(-1) < 230)
    rows = np.flatnonzero(colored.any(1))
    heights = [part[-1] - part[0] for part in parts(rows)]
    assert len(heights) == 3
    assert heights[1] / heights[0] == pytest.approx(0.5, abs=0.03)
    assert heights[2] / heights[0] == pytest.approx(1.0, abs=0.03)


def test_many_samples_keep_their_extremes() -> None:
    """A peak of a single sample in a million is drawn."""
    values = np.zeros((1_000_000, 1))
    values[700_000] = 1000
    image = pictures.draw(waveform(values, [""], frequency=44_100, modality="AU"))
    ink = image.astype(int)
    colored = (ink.max(-1) - ink.min(-1) > 40) & (ink.max(-1) < 245)
    upper = np.flatnonzero(colored[20 : len(image) // 3].any(0))
    left = 1000 - 12 - (1000 - 12 - 60)
    assert upper.mean() == pytest.approx(left + 0.7 * (1000 - 12 - left), abs=4)


def test_the_thumbnail_of_a_long_waveform_decodes_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = []

    def spy(*args: object, **options: object) -> np.ndarray:
        decoded.append(multiplex_array(*args, **options))  # type: ignore[arg-type]
        return decoded[-1]

    monkeypatch.setattr(curves, "multiplex_array", spy)
    long = np.zeros((500_000, 3))
    assert pictures.thumbnail(waveform(long, ["mV"] * 3)) is not None
    assert len(decoded[0]) == 250
    monkeypatch.setattr(curves, "_MOST_VALUES", 60_000)
    assert pictures.thumbnail(waveform(long, ["L"] * 3, modality="HD")) is not None
    assert len(decoded[1]) == 20_000


def test_text() -> None:
    lines = pictures.text(examples.waveform).split("\n")
    assert lines[-2] == "Multiplex group 1 (RHYTHM): 12 channels, 10000 samples at 1000 Hz"
    assert lines[-1].startswith("  I [uV], II [uV], III [uV], aVR [uV]")


def test_real_file() -> None:
    ds = dcmread(pytest.importorskip("pydicom.data").get_testdata_file("waveform_ecg.dcm"))
    image = pictures.draw(ds)
    assert image.shape[1] == 1000
    assert 0.005 < dark(image).mean() < 0.1
    assert pictures.draw(ds, index=1).shape != image.shape
    small = pictures.thumbnail(ds, 256)
    assert small is not None
    assert small.shape[1] == 256
    with pytest.raises(PixelError, match="group 2 does not exist"):
        pictures.draw(ds, index=2)
