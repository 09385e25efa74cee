"""Electrocardiograms and other waveforms: their creation, and what is read from them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
import pydicom.data
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from pydicom.waveforms.numpy_handler import multiplex_array

from dcmgen import create, examples, iods, uid, waveforms
from dcmgen.codec.reader import dcmread
from dcmgen.create.waveforms.ecg import LEADS, lead
from dcmgen.errors import CreateError, DicomError, ElementValueError, PixelError
from dcmgen.iods import General32BitECG, GeneralECG, HemodynamicWaveform, TwelveLeadECG
from dcmgen.model.dataset import Dataset
from tests.create import judges

if TYPE_CHECKING:
    from dcmgen.create.coding import CodeLike

NOW = datetime(2026, 1, 2, 10, 15)
PRESSURE, ELECTRODE = ("2:18448", "MDC", "Pressure"), ("E1", "99TEST", "Electrode")
STUDY = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyDate="20260102", StudyTime="1015", StudyID="1")


def signal(samples: int = 500, channels: int = 12) -> np.ndarray[Any, Any]:
    time = np.arange(samples)[:, None] / 500
    return 900 * np.sin(2 * np.pi * time * (1 + np.arange(channels) / 7)) * np.linspace(0.3, 1, channels)


def test_five_arguments_are_enough_for_an_ecg(tmp_path: Path) -> None:
    made = create.ecg(signal(), hz=500, acquired=NOW, study=STUDY)
    assert isinstance(made, TwelveLeadECG)
    assert (made.Modality, made.PatientID, made.AcquisitionDateTime) == ("ECG", "4711", "20260102101500")
    read = dcmread(judges.check(made, tmp_path))
    assert read.typed() == made
    assert np.abs(read.waveform_array(0) - signal()).max() <= 0.025
    assert waveforms.sampling_frequency(read) == 500
    assert waveforms.labels(read)[:4] == ["I [uV]", "II [uV]", "III [uV]", "aVR [uV]"]


def test_integers_are_stored_unchanged(tmp_path: Path) -> None:
    stored = np.rint(signal()).astype(np.int16)
    made = create.ecg(
        stored, hz=500, acquired=NOW, sensitivity=2.44, low_frequency=0.05, high_frequency=150, notch_frequency=50
    )
    read = dcmread(judges.check(made, tmp_path))
    assert np.array_equal(waveforms.multiplex_array(read), stored)
    assert np.allclose(read.waveform_array(0), stored * 2.44)
    channel = read.WaveformSequence[0].ChannelDefinitionSequence[11]
    assert (channel.FilterLowFrequency, channel.FilterHighFrequency, channel.NotchFilterFrequency) == (0.05, 150, 50)
    assert (channel.ChannelSourceSequence[0].CodeValue, channel.ChannelLabel) == ("2:8", "V6")
    assert np.array_equal(multiplex_array(pydicom.dcmread(str(read.filename)), 0, as_raw=True), stored)
    assert np.allclose(multiplex_array(pydicom.dcmread(str(read.filename)), 0, as_raw=False), stored * 2.44)


def test_a_real_ecg_comes_back() -> None:
    real = dcmread(str(pydicom.data.get_testdata_file("waveform_ecg.dcm")))
    for index, label in enumerate(("RHYTHM", "MEDIAN BEAT")):
        stored = waveforms.multiplex_array(real, index)
        hz = waveforms.sampling_frequency(real, index)
        step: Any = real.WaveformSequence[index].ChannelDefinitionSequence[0].ChannelSensitivity
        made = create.ecg(stored, hz=hz, acquired="2026", sensitivity=float(step), source=real)
        assert np.array_equal(waveforms.multiplex_array(made), stored), label
        assert np.allclose(made.waveform_array(0), waveforms.multiplex_array(real, index, as_raw=False))
        assert made.StudyInstanceUID == real.StudyInstanceUID
        assert made.ReferencedInstanceSequence[0].ReferencedSOPInstanceUID == real.SOPInstanceUID


@pytest.mark.parametrize(
    ("values", "hz", "leads", "kind", "samples"),
    [
        (np.zeros((20, 12)), 500, LEADS, TwelveLeadECG, "SS"),
        (np.zeros((16385, 12)), 500, LEADS, GeneralECG, "SS"),
        (np.zeros((20, 2)), 250, ("I", "V3R"), GeneralECG, "SS"),
        (np.zeros(20), 250, ["Lead II"], GeneralECG, "SS"),
        (np.zeros((20, 12)), 2000, LEADS, General32BitECG, "SL"),
        (np.full((20, 1), 40000), 500, ["II"], General32BitECG, "SL"),
    ],
)
def test_the_class_follows_from_the_signal(
    values: Any, hz: float, leads: list[str], kind: type, samples: str, tmp_path: Path
) -> None:
    made = create.ecg(values, hz=hz, acquired=NOW, leads=leads, study=STUDY)
    assert type(made) is kind
    assert made.WaveformSequence[0].WaveformSampleInterpretation == samples
    assert np.array_equal(made.waveform_array(0), values.reshape(len(values), -1))
    judges.check(made, tmp_path, accepted=("Information Object Not found",) if kind is General32BitECG else ())


@pytest.mark.parametrize(
    ("name", "value"),
    [("I", "2:1"), ("aVR", "2:62"), ("AVL", "2:63"), ("-aVR", "2:65"), ("−aVR", "2:65"), ("lead v3r", "2:11"),
     ("Left Arm Lead", "2:21"), ("Unspecified lead", "2:0"), (("2:17", "MDC", "Lead Y"), "2:17")],
)  # fmt: skip
def test_leads(name: CodeLike, value: str) -> None:
    assert lead(name).value == value


def test_missing_samples_are_padding(tmp_path: Path) -> None:
    values = signal()
    values[100:120, 3] = np.nan
    made = create.ecg(values, hz=500, acquired=NOW, study=STUDY)
    read = dcmread(judges.check(made, tmp_path))
    back = read.waveform_array(0)
    assert np.array_equal(np.isnan(back), np.isnan(values))
    assert np.nanmax(np.abs(back - values)) <= 0.025


@settings(max_examples=20)
@given(
    arrays.arrays(
        np.float64,
        st.tuples(st.integers(1, 9), st.integers(1, 4)),
        elements=st.floats(-1e7, 1e7) | st.just(float("nan")),
    )
)
def test_the_error_is_half_of_the_sensitivity(values: np.ndarray[Any, Any]) -> None:
    channels = [create.Channel("Lead I", "uV", baseline=3.0 * n) for n in range(values.shape[1])]
    made = create.waveform(create.MultiplexGroup(values, 500, channels), kind=GeneralECG, acquired="2026")
    step = float(made.WaveformSequence[0].ChannelDefinitionSequence[0].ChannelSensitivity)
    back = made.waveform_array(0)
    assert np.array_equal(np.isnan(back), np.isnan(values))
    assert np.nanmax(np.abs(back - values), initial=0) <= step * (0.5 + 1e-9)
    largest = np.nanmax(np.abs(values), initial=0) + 3 * values.shape[1]
    assert step <= 1 or step < 2.6 * largest / 32767


def test_several_groups_and_annotations(tmp_path: Path) -> None:
    groups = [
        create.MultiplexGroup(
            signal(300, 2), 300, [create.Channel("Lead II"), create.Channel("Lead V1")], label="ECG", offset=0
        ),
        create.MultiplexGroup(
            100 + 0.02 * signal(200, 1),
            200,
            [create.Channel(PRESSURE, "mm[Hg]")],
            offset=0.25,
        ),
    ]
    notes = [
        create.WaveformAnnotation("start of contrast", channels=[(1, 0), (2, 1)], seconds=[0.5]),
        create.WaveformAnnotation("artifact", channels=[(1, 2)], samples=[10, 20]),
        create.WaveformAnnotation(concept=("8867-4", "LN", "Heart rate"), value=72, unit="/min"),
        create.WaveformAnnotation(
            concept=("121071", "DCM", "Finding"), value=("426783006", "SCT", "Sinus rhythm"), samples=[1, 2, 3]
        ),
    ]
    made = create.waveform(
        groups, kind=HemodynamicWaveform, acquired=NOW, annotations=notes, source=examples.ct, description="Cath"
    )
    accepted = (
        "</Laterality(0020,0060)>",  # it does not know whether the body part is paired (PS3.3 C.7.3.1)
        "MultiplexGroupTimeOffset",  # it may be present (PS3.3 C.10.9)
    )
    read = dcmread(judges.check(made, tmp_path, accepted=accepted))
    assert read.typed() == made
    assert read.Modality == "HD"
    assert np.abs(read.waveform_array(1) - groups[1].signal).max() <= 0.005
    assert read.WaveformSequence[1].MultiplexGroupTimeOffset == 250
    assert read.ReferencedInstanceSequence[0].ReferencedSOPInstanceUID == examples.ct.SOPInstanceUID
    first, second, third, fourth = read.WaveformAnnotationSequence
    assert (first.ReferencedWaveformChannels, first.TemporalRangeType, first.ReferencedTimeOffsets) == (
        *([1, 0, 2, 1], "POINT"),
        [0.5],
    )
    assert (second.TemporalRangeType, second.ReferencedSamplePositions) == ("SEGMENT", [10, 20])
    assert (third.NumericValue, third.MeasurementUnitsCodeSequence[0].CodeValue) == ([72], "/min")
    assert "TemporalRangeType" not in third
    assert (fourth.ConceptCodeSequence[0].CodeMeaning, fourth.TemporalRangeType) == ("Sinus rhythm", "MULTIPOINT")


@pytest.mark.parametrize(
    ("kind", "values", "hz", "unit", "samples"),
    [
        ("RoutineScalpElectroencephalogram", signal(300, 3), 256, "uV", "SS"),
        ("SleepElectroencephalogram", np.arange(9, dtype=np.int32).reshape(3, 3) * 100000, 256, "uV", "SL"),
        ("Electromyogram", signal(300, 3), 1000, "mV", "SS"),
        ("Electrooculogram", signal(300, 2), 200, "uV", "SS"),
        ("MultiChannelRespiratoryWaveform", signal(30, 2), 25, "L/min", "SS"),
        ("RespiratoryWaveform", signal(30, 1), 25, "mL", "SS"),
        ("ArterialPulseWaveform", np.arange(20, dtype=np.int8)[:, None], 100, "mm[Hg]", "SB"),
        ("BasicVoiceAudioWaveform", np.arange(21, dtype=np.uint8)[:, None], 8000, None, "UB"),
        ("GeneralAudioWaveform", signal(30, 2), 44100, None, "SS"),
        ("BasicCardiacElectrophysiologyWaveform", signal(30, 4), 2000, "mV", "SS"),
        ("AmbulatoryECG", signal(30, 2), 128, "uV", "SS"),
        ("BodyPositionWaveform", np.zeros((5, 1), np.uint8), 1, None, "UB"),
    ],
)
def test_other_kinds(kind: str, values: Any, hz: float, unit: str | None, samples: str, tmp_path: Path) -> None:
    if unit is None and values.dtype.kind == "f":
        values = np.rint(values).astype(np.int16)
    source = "Lead II" if kind == "AmbulatoryECG" else ELECTRODE
    channels = [create.Channel(source, unit, label=f"C{n}", modifiers=[ELECTRODE]) for n in range(values.shape[1])]
    made = create.waveform(create.MultiplexGroup(values, hz, channels), kind=getattr(iods, kind), acquired=NOW)
    assert made["WaveformSequence"].value[0].WaveformSampleInterpretation == samples
    read = dcmread(judges.check(made, tmp_path, accepted=("Information Object Not found",)))
    assert read.typed() == made
    assert np.allclose(read.waveform_array(0), values, atol=0.05)


def group(values: Any = None, hz: float = 500, channels: int = 1, **more: Any) -> create.MultiplexGroup:
    return create.MultiplexGroup(
        signal(20, channels) if values is None else values, hz, [create.Channel("Lead I", **more)] * channels
    )


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: create.ecg(signal().T, hz=500, acquired=NOW), r"has 500 columns for 12 channels\. Pass signal\.T"),
        (lambda: create.ecg(signal(), hz=500, acquired=NOW, leads=["I"]), "12 columns for 1 channels"),
        (lambda: create.ecg(signal(9, 1), hz=500, acquired=NOW, leads=["V99"]), "'V99' is not a lead of CID 3001"),
        (lambda: create.ecg(signal(), hz=0, acquired=NOW), "hz is 0"),
        (lambda: create.ecg(signal(), hz=2000, acquired=NOW, kind=TwelveLeadECG), "Sampling Frequency .* 200 to 1000"),
        (lambda: create.ecg(signal(16385), hz=500, acquired=NOW, kind=TwelveLeadECG), "Number of Waveform Samples"),
        (lambda: create.ecg(signal() * 1e6, hz=500, acquired=NOW, sensitivity=1), "do not fit in samples of type SS"),
        (lambda: create.ecg(signal() + np.inf, hz=500, acquired=NOW), "infinite values"),
        (lambda: create.ecg(np.zeros((0, 12)), hz=500, acquired=NOW), r"has the shape \(0, 12\)"),
        (lambda: create.ecg(np.zeros((2, 2, 2)), hz=500, acquired=NOW), r"has the shape \(2, 2, 2\)"),
        (lambda: create.ecg(signal() > 0, hz=500, acquired=NOW), "the dtype bool"),
        (lambda: group(sensitivity=0), "sensitivity is 0"),
        (lambda: group(low_frequency=100, high_frequency=50), "low_frequency 100 Hz is not less"),
        (lambda: create.waveform([], kind=GeneralECG, acquired=NOW), "there are no signals"),
        (lambda: create.waveform(group(), kind=iods.CTImage, acquired=NOW), "kind= is CTImage, which is not a class of waveforms"),
        (lambda: create.waveform(group(np.full((5, 1), 70000)), kind=GeneralECG, acquired=NOW),
         "samples from 70000 to 70000 do not fit in SS"),
        (lambda: create.waveform(group(hz=8000), kind=iods.BasicVoiceAudioWaveform, acquired=NOW),
         "stores samples as UB or MB or AB"),
        (lambda: create.waveform(group(unit=None), kind=GeneralECG, acquired=NOW), "has no unit"),
        (lambda: create.WaveformAnnotation(), "either a text or a concept"),
        (lambda: create.WaveformAnnotation("a", samples=[1], seconds=[1.0]), "two lists of positions"),
        (lambda: create.WaveformAnnotation("a", range="POINT"), "no positions"),
    ],
)  # fmt: skip
def test_bad_input(build: Any, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        build()


@pytest.mark.parametrize(
    ("note", "message"),
    [
        (create.WaveformAnnotation("a", channels=[(2, 0)]), "channel 0 of group 2, which does not exist"),
        (create.WaveformAnnotation("a", channels=[(1, 2)]), "channel 2 of group 1, which does not exist"),
        (create.WaveformAnnotation("a", samples=[21]), "at sample 21. Use numbers from 1 to 20"),
        (create.WaveformAnnotation("a", samples=[0]), "at sample 0"),
    ],
)
def test_bad_annotations(note: create.WaveformAnnotation, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.waveform(group(), kind=GeneralECG, acquired=NOW, annotations=[note])


def test_dates_that_are_not_valid() -> None:
    with pytest.raises(ElementValueError, match="AcquisitionDateTime"):
        create.ecg(signal(), hz=500, acquired="yesterday")
    with pytest.raises(DicomError):
        create.ecg(signal(), hz=500, acquired="")


def test_padding_and_values_are_distinct() -> None:
    ds = Dataset(WaveformSequence=[Dataset()])
    ds.WaveformSequence[0].add_new("WaveformPaddingValue", "OW", b"\0\x80")
    waveforms.set_multiplex_array(ds, np.array([[np.nan], [5.0]]))
    assert np.array_equal(ds.waveform_array(0), [[np.nan], [5.0]], equal_nan=True)
    with pytest.raises(PixelError, match="a stored value is -32768, which is Waveform Padding Value"):
        waveforms.set_multiplex_array(ds, np.array([[-32768.0]]))


@pytest.mark.parametrize(
    "syntax", [uid.DeflatedExplicitVRLittleEndian, uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian]
)
def test_transfer_syntaxes(syntax: str, tmp_path: Path) -> None:
    values = signal()
    values[5, 2] = np.nan
    made = create.ecg(values, hz=500, acquired=NOW)
    made.save_as(tmp_path / "a.dcm", transfer_syntax=syntax)
    assert np.array_equal(dcmread(tmp_path / "a.dcm").waveform_array(0), made.waveform_array(0), equal_nan=True)
