"""Example datasets: ``examples.ct`` returns a new dataset each time, ``examples.get_path("ct")`` the path of its file.

The examples have the same names, SOP Classes, shapes and transfer syntaxes as those of pydicom. Their values and pixels
are different: they are computed on first use, and do not come from a patient.

=============== ================================================ ====================================== ===============
``ct``          CT, Hounsfield units by rescale                  (128, 128) int16                       Explicit LE
``mr``          MR                                               (64, 64) int16                         Explicit LE
``rt_plan``     RT Plan with a beam, two control points          no pixels                              Implicit LE
``rt_dose``     RT Dose                                          (15, 10, 10) uint32                    Implicit LE
``rt_ss``       RT Structure Set with three contours             no pixels                              Implicit LE
``rgb_color``   ultrasound                                       (240, 320, 3) uint8                    Explicit LE
``ybr_color``   ultrasound, 30 frames, YBR_FULL_422              (30, 240, 320, 3) uint8                JPEG Baseline
``jpeg2k``      ultrasound, YBR_RCT                              (480, 640, 3) uint8                    JPEG 2000
``palette_color`` ultrasound, palette of 256 colors              (350, 800) uint8                       Explicit LE
``overlay``     MR with an overlay                               (300, 484) int16, overlay (300, 484)   Explicit LE
``waveform``    12-lead electrocardiogram, 1 kHz, 10 s           (10000, 12) int16                      Explicit LE
=============== ================================================ ====================================== ===============
"""

from __future__ import annotations

import atexit
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dcmgen._lazy import MissingExportError
from dcmgen.dictionary.data.uid_constants import ImplicitVRLittleEndian, JPEG2000Lossless, JPEGBaseline8Bit

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    from dcmgen.model.dataset import Dataset

    ct: Dataset
    mr: Dataset
    rt_plan: Dataset
    rt_dose: Dataset
    rt_ss: Dataset
    rgb_color: Dataset
    ybr_color: Dataset
    jpeg2k: Dataset
    palette_color: Dataset
    overlay: Dataset
    waveform: Dataset

__all__ = [
    "ct",
    "get_path",
    "jpeg2k",
    "mr",
    "overlay",
    "palette_color",
    "rgb_color",
    "rt_dose",
    "rt_plan",
    "rt_ss",
    "waveform",
    "ybr_color",
]

_WHEN = datetime(2026, 11, 20, 10, 15, 30)
_folder: Path | None = None


def get_path(name: str) -> Path:
    """Return the path of the file of an example.

    The file is written to a temporary folder on first use. The folder is deleted when Python exits.

    Parameters
    ----------
    name : str
        Name of an example, as listed in `dcmgen.examples`.

    Returns
    -------
    Path
        The path.

    Raises
    ------
    ValueError
        If there is no example with this name.
    """
    global _folder
    make = _MAKERS.get(name)
    if make is None:
        raise ValueError(f"unknown example {name!r}; choose from: {', '.join(sorted(_MAKERS))}")
    if _folder is None:
        from tempfile import TemporaryDirectory

        folder = TemporaryDirectory(prefix="dcmgen-examples-")
        atexit.register(folder.cleanup)
        _folder = Path(folder.name)
    path = _folder / f"{name}.dcm"
    if not path.exists():
        make().save_as(path)
    return path


if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in _MAKERS:
            raise MissingExportError(__name__, name, __dir__)
        from dcmgen.codec.reader import dcmread

        return dcmread(get_path(name))


def __dir__() -> list[str]:
    return sorted(__all__)


def _uid(*parts: str) -> str:
    from dcmgen.values.uid import generate_uid

    return generate_uid(entropy_srcs=["dcmgen.examples", *parts])


def _object(class_name: str, name: str, modality: str, **values: Any) -> Any:
    """Create an object of a typed class with the elements that all examples have: patient, study, series, equipment."""
    import dcmgen.iods

    made = getattr(dcmgen.iods, class_name)()
    common = {
        "PatientName": "Example^Synthetic",
        "PatientID": f"example-{name}",
        "PatientBirthDate": None,
        "PatientSex": "O",
        "StudyInstanceUID": _uid(name, "study"),
        "StudyDate": _WHEN.date(),
        "StudyTime": _WHEN.time(),
        "StudyID": "1",
        "AccessionNumber": None,
        "ReferringPhysicianName": None,
        "Modality": modality,
        "SeriesInstanceUID": _uid(name, "series"),
        "SeriesNumber": 1,
        "Manufacturer": "dcmgen",
        "ManufacturerModelName": "examples",
        "SoftwareVersions": "1",
        "DeviceSerialNumber": "1",
        "SOPInstanceUID": _uid(name, "instance"),
        "InstanceNumber": 1,
        "InstanceCreationDate": _WHEN.date(),
        "InstanceCreationTime": _WHEN.time(),
    }
    for keyword, value in {**common, **values}.items():
        setattr(made, keyword, value)
    return made


def _plane(made: Any, name: str, spacing: float, shape: tuple[int, int]) -> None:
    made.FrameOfReferenceUID = _uid(name, "frame of reference")
    made.PositionReferenceIndicator = None
    made.PixelSpacing = [spacing, spacing]
    made.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    made.ImagePositionPatient = [-(shape[1] - 1) * spacing / 2, -(shape[0] - 1) * spacing / 2, 0]
    made.SliceThickness = 5
    made.ContentDate = _WHEN.date()
    made.ContentTime = _WHEN.time()


def _waves(rows: int, columns: int, phase: float = 0.0) -> np.ndarray[Any, Any]:
    """Return an image of rings with values from 0 to 1, whose center depends on the phase; shape (rows, columns)."""
    import numpy as np

    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    radius = np.hypot(x - 0.3 * np.cos(phase), y - 0.3 * np.sin(phase))
    rings: np.ndarray[Any, Any] = np.exp(-(radius**2)) * (0.6 + 0.4 * np.cos(12 * radius))
    return rings


def _ct() -> Any:
    from dcmgen.create.phantom import thorax

    made = _object("CTImage", "ct", "CT", ImageType=["ORIGINAL", "PRIMARY", "AXIAL"], KVP=120, BodyPartExamined="CHEST")
    made.PatientPosition = "HFS"
    made.AcquisitionNumber = 1
    made.AcquisitionDate = _WHEN.date()
    made.AcquisitionTime = _WHEN.time()
    _plane(made, "ct", 0.661468, (128, 128))
    made.PixelSpacing = ["0.661468", "0.661468"]
    made.set_pixel_data((thorax(1, 128, 128)[0] + 1024).astype("int16"), "MONOCHROME2", 16)
    made.RescaleIntercept = "-1024.0"
    made.RescaleSlope = "1.0"
    made.RescaleType = "HU"
    made.WindowCenter = 40
    made.WindowWidth = 400
    return made


def _mr_image(name: str, rows: int, columns: int) -> Any:
    made = _object(
        "MRImage",
        name,
        "MR",
        BodyPartExamined="HEAD",
        ImageType=["ORIGINAL", "PRIMARY", "OTHER"],
        PatientPosition="HFS",
        AcquisitionNumber=1,
        ScanningSequence="SE",
        SequenceVariant="NONE",
        ScanOptions=None,
        MRAcquisitionType="2D",
        RepetitionTime=500,
        EchoTime=15,
        EchoTrainLength=1,
        MagneticFieldStrength=1.5,
    )
    _plane(made, name, 0.3125, (rows, columns))
    made.set_pixel_data((_waves(rows, columns) * 1500).astype("int16"), "MONOCHROME2", 16)
    made.WindowCenter = 600
    made.WindowWidth = 1600
    return made


def _mr() -> Any:
    return _mr_image("mr", 64, 64)


def _overlay() -> Any:
    import numpy as np

    made = _mr_image("overlay", 300, 484)
    y, x = np.mgrid[0:300, 0:484]
    drawn = abs(np.hypot(x - 242, y - 150) - 100) < 2
    for element, vr, value in (
        (0x0010, "US", 300),
        (0x0011, "US", 484),
        (0x0022, "LO", "A circle"),
        (0x0040, "CS", "G"),
        (0x0050, "SS", [1, 1]),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, "OW", np.packbits(drawn.ravel(), bitorder="little").tobytes()),
    ):
        made.add_new((0x6000, element), vr, value)
    return made


def _colors(rows: int, columns: int, phase: float = 0.0) -> np.ndarray[Any, Any]:
    import numpy as np

    planes = [_waves(rows, columns, phase + shift) for shift in (0.0, 2.1, 4.2)]
    return (np.stack(planes, axis=-1) * 255).astype(np.uint8)


def _ultrasound(class_name: str, name: str) -> Any:
    made = _object(class_name, name, "US", ImageType=["ORIGINAL", "PRIMARY"], BodyPartExamined="HEART")
    made.PatientOrientation = None
    return made


def _rgb_color() -> Any:
    made = _ultrasound("UltrasoundImage", "rgb_color")
    made.set_pixel_data(_colors(240, 320), "RGB")
    return made


def _jpeg2k() -> Any:
    made = _ultrasound("UltrasoundImage", "jpeg2k")
    made.set_pixel_data(_colors(480, 640), "RGB")
    made.compress(JPEG2000Lossless)
    return made


def _palette_color() -> Any:
    import numpy as np

    made = _ultrasound("UltrasoundImage", "palette_color")
    made.set_pixel_data((_waves(350, 800) * 255).astype(np.uint8), "PALETTE COLOR")
    ramp = np.linspace(0, 0xFFFF, 256).astype("<u2")
    for color, curve in (
        ("Red", ramp),
        ("Green", ramp[::-1]),
        ("Blue", np.abs(2 * ramp.astype(int) - 0xFFFF).astype("<u2")),
    ):
        setattr(made, f"{color}PaletteColorLookupTableDescriptor", [256, 0, 16])
        setattr(made, f"{color}PaletteColorLookupTableData", curve.tobytes())
    return made


def _ybr_color() -> Any:
    import numpy as np

    made = _ultrasound("UltrasoundMultiFrameImage", "ybr_color")
    made.FrameTime = 40
    made.FrameIncrementPointer = "FrameTime"
    made.set_pixel_data(np.stack([_colors(240, 320, phase) for phase in np.linspace(0, 6.28, 30)]), "RGB")
    made.compress(JPEGBaseline8Bit)
    return made


def _rt(class_name: str, name: str, modality: str, **values: Any) -> Any:
    made = _object(class_name, name, modality, OperatorsName=None, **values)
    made.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    return made


def _rt_plan() -> Any:
    made = _rt("RTPlan", "rt_plan", "RTPLAN", RTPlanLabel="Plan1", RTPlanName="Plan1", RTPlanGeometry="PATIENT")
    made.PatientName = "Last^First^mid^pre"
    made.PatientID = "id00001"
    made.FrameOfReferenceUID = _uid("rt_plan", "frame of reference")
    made.PositionReferenceIndicator = None
    made.RTPlanDate = _WHEN.date()
    made.RTPlanTime = _WHEN.time()
    made.ApprovalStatus = "UNAPPROVED"
    made.ReferencedStructureSetSequence.add(
        ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.481.3", ReferencedSOPInstanceUID=_uid("rt_ss", "instance")
    )
    group = made.FractionGroupSequence.add(
        FractionGroupNumber=1, NumberOfFractionsPlanned=30, NumberOfBeams=1, NumberOfBrachyApplicationSetups=0
    )
    group.ReferencedBeamSequence.add(ReferencedBeamNumber=1, BeamDose="1.0275401", BeamMeterset="116.0036697")
    made.PatientSetupSequence.add(PatientSetupNumber=1, PatientPosition="HFS")
    beam = made.BeamSequence.add(
        BeamNumber=1,
        BeamName="Field 1",
        BeamType="STATIC",
        RadiationType="PHOTON",
        TreatmentMachineName="unit001",
        TreatmentDeliveryType="TREATMENT",
        PrimaryDosimeterUnit="MU",
        SourceAxisDistance=1000,
        NumberOfWedges=0,
        NumberOfCompensators=0,
        NumberOfBoli=0,
        NumberOfBlocks=0,
        FinalCumulativeMetersetWeight=1,
        NumberOfControlPoints=2,
        ReferencedPatientSetupNumber=1,
    )
    for axis in "XY":
        beam.BeamLimitingDeviceSequence.add(RTBeamLimitingDeviceType=axis, NumberOfLeafJawPairs=1)
    first = beam.ControlPointSequence.add(
        ControlPointIndex=0,
        NominalBeamEnergy=6,
        DoseRateSet=650,
        GantryAngle=0,
        GantryRotationDirection="NONE",
        BeamLimitingDeviceAngle=0,
        BeamLimitingDeviceRotationDirection="NONE",
        PatientSupportAngle=0,
        PatientSupportRotationDirection="NONE",
        TableTopEccentricAngle=0,
        TableTopEccentricRotationDirection="NONE",
        TableTopVerticalPosition=None,
        TableTopLongitudinalPosition=None,
        TableTopLateralPosition=None,
        IsocenterPosition=["235.7", "244.1", "-724.9"],
        CumulativeMetersetWeight=0,
    )
    for axis in "XY":
        first.BeamLimitingDevicePositionSequence.add(RTBeamLimitingDeviceType=axis, LeafJawPositions=[-100, 100])
    beam.ControlPointSequence.add(ControlPointIndex=1, CumulativeMetersetWeight=1)
    return made


def _rt_dose() -> Any:
    import numpy as np

    made = _rt("RTDose", "rt_dose", "RTDOSE", DoseUnits="GY", DoseType="PHYSICAL", DoseSummationType="PLAN")
    _plane(made, "rt_dose", 5, (10, 10))
    z, y, x = np.mgrid[-1:1:15j, -1:1:10j, -1:1:10j]
    made.set_pixel_data((np.exp(-(x**2 + y**2 + z**2)) * 2e9).astype(np.uint32), "MONOCHROME2", 32)
    made.DoseGridScaling = "3.0e-8"
    made.FrameIncrementPointer = "GridFrameOffsetVector"
    made.GridFrameOffsetVector = [5 * frame for frame in range(15)]
    made.ReferencedRTPlanSequence.add(
        ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.481.5", ReferencedSOPInstanceUID=_uid("rt_plan", "instance")
    )
    return made


def _rt_ss() -> Any:
    from math import cos, sin, tau

    made = _rt("RTStructureSet", "rt_ss", "RTSTRUCT", StructureSetLabel="Structures", StructureSetName="Structures")
    made.StructureSetDate = _WHEN.date()
    made.StructureSetTime = _WHEN.time()
    made.ApprovalStatus = "UNAPPROVED"
    reference = _uid("rt_ss", "frame of reference")
    made.FrameOfReferenceUID = reference
    made.PositionReferenceIndicator = None
    made.ReferencedFrameOfReferenceSequence.add(FrameOfReferenceUID=reference)
    made.StructureSetROISequence.add(
        ROINumber=1,
        ReferencedFrameOfReferenceUID=reference,
        ROIName="Cylinder",
        ROIGenerationAlgorithm="MANUAL",
    )
    contours = made.ROIContourSequence.add(ReferencedROINumber=1, ROIDisplayColor=[255, 0, 0])
    angles = [tau * step / 24 for step in range(24)]
    for height in (0, 5, 10):
        points = [(round(20 * cos(angle), 3), round(20 * sin(angle), 3), float(height)) for angle in angles]
        contours.ContourSequence.add(
            ContourGeometricType="CLOSED_PLANAR",
            NumberOfContourPoints=len(points),
            ContourData=[coordinate for point in points for coordinate in point],
        )
    made.RTROIObservationsSequence.add(
        ObservationNumber=1, ReferencedROINumber=1, RTROIInterpretedType="ORGAN", ROIInterpreter=None
    )
    return made


_LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
_LEAD_CODES = ("2:1", "2:2", "2:61", "2:62", "2:63", "2:64", "2:3", "2:4", "2:5", "2:6", "2:7", "2:8")


def _waveform() -> Any:
    import numpy as np

    made = _object("TwelveLeadECG", "waveform", "ECG", ContentDate=_WHEN.date(), ContentTime=_WHEN.time())
    made.AcquisitionDateTime = _WHEN
    made.AcquisitionContextSequence = []
    seconds = np.arange(10000) / 1000
    beat = (seconds % 0.8) / 0.8
    bumps = ((0.2, 0.02, 0.15), (0.35, 0.01, -0.1), (0.37, 0.008, 1.0), (0.39, 0.01, -0.2), (0.6, 0.04, 0.3))
    curve = sum(height * np.exp(-(((beat - center) / width) ** 2)) for center, width, height in bumps)
    gains = np.array([0.6, 1.0, 0.4, -0.8, 0.1, 0.7, -0.3, 0.2, 0.6, 1.0, 0.9, 0.7])
    samples = np.round(np.outer(curve, gains) * 1000).astype("<i2")  # in microvolts
    group = made.WaveformSequence.add(
        WaveformOriginality="ORIGINAL",
        NumberOfWaveformChannels=12,
        NumberOfWaveformSamples=len(samples),
        SamplingFrequency=1000,
        MultiplexGroupLabel="RHYTHM",
        WaveformBitsAllocated=16,
        WaveformSampleInterpretation="SS",
    )
    for lead, code in zip(_LEADS, _LEAD_CODES, strict=True):
        channel = group.ChannelDefinitionSequence.add(
            ChannelLabel=lead,
            ChannelSensitivity=1,
            ChannelSensitivityCorrectionFactor=1,
            ChannelBaseline=0,
            ChannelSampleSkew=0,
            WaveformBitsStored=16,
        )
        channel.ChannelSourceSequence.add(CodeValue=code, CodingSchemeDesignator="MDC", CodeMeaning=f"Lead {lead}")
        channel.ChannelSensitivityUnitsSequence.add(
            CodeValue="uV", CodingSchemeDesignator="UCUM", CodeMeaning="microvolt"
        )
    group.WaveformData = samples.tobytes()
    return made


_MAKERS: dict[str, Callable[[], Any]] = {
    "ct": _ct,
    "jpeg2k": _jpeg2k,
    "mr": _mr,
    "overlay": _overlay,
    "palette_color": _palette_color,
    "rgb_color": _rgb_color,
    "rt_dose": _rt_dose,
    "rt_plan": _rt_plan,
    "rt_ss": _rt_ss,
    "waveform": _waveform,
    "ybr_color": _ybr_color,
}
