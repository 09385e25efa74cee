"""Reading and writing of waveforms, compared with pydicom."""

from __future__ import annotations

import io
import random
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread, examples, waveforms
from dcmgen.errors import DicomError, MissingElementError, PixelError
from dcmgen.model.dataset import Dataset
from tests.pixels.conftest import make

THEIRS = Path(pydicom.__file__).parent / "data" / "test_files"


@pytest.mark.parametrize(
    "path", [*sorted(THEIRS.rglob("*ecg*.dcm")), examples.get_path("waveform")], ids=lambda p: p.name
)
@pytest.mark.parametrize("as_raw", [True, False])
def test_arrays_equal_those_of_pydicom(path: Path, as_raw: bool) -> None:
    ours, theirs = dcmread(path), pydicom.dcmread(path)
    for index in range(len(ours.WaveformSequence)):
        expected = pydicom.waveforms.multiplex_array(theirs, index, as_raw)
        assert np.allclose(waveforms.multiplex_array(ours, index, as_raw=as_raw), expected)
    assert len(list(waveforms.generate_multiplex(ours))) == len(ours.WaveformSequence)


def test_the_method_of_datasets() -> None:
    ds = examples.waveform
    assert np.array_equal(ds.waveform_array(0), waveforms.multiplex_array(ds, 0, as_raw=False))


@pytest.mark.parametrize("kind", [np.int8, np.uint8, np.int16, np.uint16, np.int32, np.uint32, np.int64, np.uint64])
def test_integers_round_trip(kind: type, tmp_path: Path) -> None:
    array = np.random.default_rng(0).integers(0, 100, (31, 3)).astype(kind)
    ds = make()
    waveforms.set_multiplex_array(ds, array, sampling_frequency=250)
    ds.save_as(tmp_path / "x.dcm")
    read = waveforms.multiplex_array(dcmread(tmp_path / "x.dcm"))
    assert read.dtype == kind
    assert np.array_equal(read, array)
    assert ds.WaveformSequence[0].SamplingFrequency == 250


def test_values_in_units_round_trip() -> None:
    ds = examples.waveform
    values = ds.waveform_array(0)
    waveforms.set_multiplex_array(ds, values * 0.5)
    sensitivity = [float(c.ChannelSensitivity) for c in ds.WaveformSequence[0].ChannelDefinitionSequence]
    assert np.abs(ds.waveform_array(0) - values * 0.5).max() <= max(sensitivity)
    with pytest.raises(PixelError, match="do not fit in samples of type SS"):
        waveforms.set_multiplex_array(ds, values * 1e9)


@pytest.mark.parametrize(("law", "codes", "expected"), [
    ("MB", [0xFF, 0x80, 0x00, 0x7F], [0, 32124, -32124, 0]),
    ("AB", [0xD5, 0x55, 0x2A, 0xAA], [8, -8, -32256, 32256]),
])  # fmt: skip
def test_companded_samples(law: str, codes: list[int], expected: list[int]) -> None:
    assert waveforms.expand_companded(np.array(codes, np.uint8), law).tolist() == expected


def test_padding_samples_are_nan() -> None:
    ds = make()
    waveforms.set_multiplex_array(ds, np.array([[1], [-7], [3]], np.int16))
    ds.WaveformSequence[0].add_new(0x5400100A, "OW", np.int16(-7).tobytes())
    assert np.isnan(waveforms.multiplex_array(ds, as_raw=False)[1, 0])


def test_errors() -> None:
    with pytest.raises(MissingElementError, match="WaveformSequence"):
        waveforms.multiplex_array(make())
    ds = examples.waveform
    with pytest.raises(PixelError, match="multiplex group 9 does not exist"):
        waveforms.multiplex_array(ds, 9)
    del ds.WaveformSequence[0].WaveformData, ds.WaveformSequence[0].WaveformSampleInterpretation
    with pytest.raises(MissingElementError, match="without WaveformSampleInterpretation, WaveformData"):
        waveforms.multiplex_array(ds)
    ds = examples.waveform
    ds.WaveformSequence[0].WaveformData = b"\0\0"
    with pytest.raises(PixelError, match="has 2 bytes"):
        waveforms.multiplex_array(ds)
    with pytest.raises(PixelError, match="shape"):
        waveforms.set_multiplex_array(Dataset(), np.zeros(3))
    with pytest.raises(PixelError, match="at most 65,535 channels, not 65,536"):
        waveforms.set_multiplex_array(Dataset(), np.zeros((1, 65_536), np.uint8))


def test_plot() -> None:
    pyplot = pytest.importorskip("matplotlib.pyplot")
    pyplot.switch_backend("agg")
    ds = examples.waveform
    figure = waveforms.plot(ds, seconds=2)
    assert len(figure.axes) == 12
    assert figure.axes[0].get_ylabel() == waveforms.labels(ds)[0]
    pyplot.close("all")


def ecg() -> Dataset:
    ds = Dataset()
    waveforms.set_multiplex_array(ds, np.arange(12, dtype=np.int16).reshape(4, 3), sampling_frequency=4)
    ds.WaveformSequence[0].ChannelDefinitionSequence = [
        {"ChannelSensitivity": 2, "ChannelBaseline": 1, "ChannelLabel": "I"},
        {},
        {"ChannelSensitivityUnitsSequence": [{"CodeValue": "mV"}]},
    ]
    return ds


@pytest.mark.parametrize(
    ("keyword", "vr", "value", "message"),
    [
        ("NumberOfWaveformChannels", "US", 0, "must be a positive integer"),
        ("NumberOfWaveformChannels", "SS", -3, "must be a positive integer"),
        ("NumberOfWaveformChannels", "US", [3, 3], "must be a positive integer"),
        ("NumberOfWaveformSamples", "SL", -1, "must be a positive integer"),
        ("NumberOfWaveformSamples", "UL", 5, "has 24 bytes, but 3 channels x 5 samples of type SS require 30 bytes"),
        ("NumberOfWaveformSamples", "UL", 3, "has 24 bytes, but 3 channels x 3 samples of type SS require 18 bytes"),
        ("NumberOfWaveformSamples", "UL", 2**32 - 1, "has 24 bytes"),
        ("NumberOfWaveformSamples", "LO", "four", "must be a positive integer"),
        ("WaveformBitsAllocated", "US", 12, "samples of type SS have 16 bits"),
        ("WaveformBitsAllocated", "US", 8, "samples of type SS have 16 bits"),
        ("WaveformSampleInterpretation", "CS", "XX", "is unknown"),
        ("WaveformSampleInterpretation", "CS", ["SS", "US"], "is unknown"),
        ("WaveformData", "OW", bytes(22), "has 22 bytes"),
        ("WaveformData", "OW", bytes(26), "has 26 bytes"),
        ("WaveformData", "US", [1, 2], "a value of type MultiValue"),
        ("ChannelDefinitionSequence", "UN", b"12", "is not a sequence"),
    ],
)
def test_an_error_names_the_element(keyword: str, vr: str, value: object, message: str) -> None:
    ds = ecg()
    ds.WaveformSequence[0].add_new(keyword, vr, value)
    with pytest.raises(PixelError, match=message) as caught:
        waveforms.multiplex_array(ds, as_raw=False)
    assert caught.value.tag_path == f"WaveformSequence[0].{'WaveformData' if 'bytes' in message else keyword}"
    with pytest.raises(PixelError):
        list(waveforms.generate_multiplex(ds, as_raw=False))


def test_errors_of_channels_and_groups() -> None:
    ds = ecg()
    ds.WaveformSequence[0].ChannelDefinitionSequence[0].add_new("ChannelSensitivity", "LO", "much")
    for use in (
        lambda: waveforms.multiplex_array(ds, as_raw=False),
        lambda: waveforms.set_multiplex_array(ds, [[1.0] * 3]),
    ):
        with pytest.raises(PixelError, match="is not a number") as caught:
            use()
        assert caught.value.tag_path == "WaveformSequence[0].ChannelDefinitionSequence[0].ChannelSensitivity"
    for index in (1, -2):
        for function in (waveforms.multiplex_array, waveforms.labels, waveforms.plot):
            with pytest.raises(PixelError, match="does not exist"):
                function(ecg(), index)
    ds = Dataset()
    ds.add_new("WaveformSequence", "UN", b"1234")
    for use in (
        lambda: waveforms.multiplex_array(ds),
        lambda: waveforms.set_multiplex_array(ds, np.ones((2, 2), "i2")),
    ):
        with pytest.raises(PixelError, match="is not a sequence"):
            use()
    companded = ecg()
    companded.WaveformSequence[0].WaveformSampleInterpretation = "MB"
    with pytest.raises(PixelError, match="cannot be stored in samples of type MB"):
        waveforms.set_multiplex_array(companded, np.ones((2, 2)))


@pytest.mark.parametrize(
    "array",
    [[], [1, 2], [[]], np.ones((2, 2), bool), np.ones((2, 2), complex), [["a"]], np.full((2, 2), np.nan), [[1e9]]],
)
def test_an_array_that_cannot_be_stored_changes_nothing(array: object) -> None:
    ds = Dataset()
    with pytest.raises(PixelError):
        waveforms.set_multiplex_array(ds, array)  # type: ignore[arg-type]
    assert ds == Dataset()


def test_a_part_of_the_samples() -> None:
    ds = examples.waveform
    whole = waveforms.multiplex_array(ds, as_raw=False)
    for seconds, count in ((2, 2000), (0.0105, 10), (1e-9, 1), (1e300, 10_000)):
        part = waveforms.multiplex_array(ds, as_raw=False, seconds=seconds)
        assert np.array_equal(part, whole[:count])
    for seconds in (0, -1, float("nan")):
        with pytest.raises(PixelError, match="the time must be positive"):
            waveforms.multiplex_array(ds, seconds=seconds)


@pytest.mark.parametrize("frequency", [-1, 0.0])
def test_times_of_plots_must_be_positive(frequency: float) -> None:
    pytest.importorskip("matplotlib")
    ds = ecg()
    for seconds in (0, -1, float("nan")):
        with pytest.raises(PixelError, match="must be positive"):
            waveforms.plot(ds, seconds=seconds)
    assert len(waveforms.plot(ds, seconds=1e300).axes) == 3
    ds.WaveformSequence[0].SamplingFrequency = frequency
    if frequency:
        with pytest.raises(PixelError, match="SamplingFrequency"):
            waveforms.plot(ds)


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
@pytest.mark.parametrize("seed", range(5))
def test_damaged_waveforms_are_decoded_or_refused(seed: int) -> None:
    rng = random.Random(seed)
    buffer = io.BytesIO()
    ecg().save_as(buffer)
    data = buffer.getvalue()
    for _ in range(300):
        damaged = bytearray(data)
        for _ in range(rng.randrange(1, 4)):
            damaged[rng.randrange(132, len(data))] = rng.choice((0, 1, 0x2D, 0x31, 0xFF, rng.randrange(256)))
        try:
            ds = dcmread(bytes(damaged))
            waveforms.labels(ds)
            array = waveforms.multiplex_array(ds, as_raw=False)
            waveforms.set_multiplex_array(ds, array)
        except DicomError:
            continue
        assert array.ndim == 2
