"""Values of examples that follow from the position of the attribute, from the pixels, or from the seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.examples.optional import position
from dcmgen.create.icc import srgb_profile
from dcmgen.dictionary import keyword_for_tag, uid_entry
from dcmgen.dictionary.data import uid_constants as uids
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser
    from dcmgen.validation.gaps import Gap

    Derived = Callable[[Gap, Chooser], Any]

REFERENCES = {
    "ApprovalSubjectSequence": uids.CTDefinedProcedureProtocolStorage,
    "ComponentSequence": uids.GenericImplantTemplateStorage,
    "DirectSegmentReferenceSequence": uids.SegmentationStorage,
    "ImplantTemplateGroupMembersSequence": uids.GenericImplantTemplateStorage,
    "OphthalmicFrameLocationSequence": uids.OphthalmicPhotography8BitImageStorage,
    "RTRadiationSequence": uids.CArmPhotonElectronRadiationStorage,
    "ReferencedRTPlanSequence": uids.RTPlanStorage,
    "ReferencedRTRadiationRecordSequence": uids.CArmPhotonElectronRadiationRecordStorage,
    "ReferencedRTRadiationSequence": uids.CArmPhotonElectronRadiationStorage,
    "ReferencedRTRadiationSetSequence": uids.RTRadiationSetStorage,
    "ReferencedStructureSetSequence": uids.RTStructureSetStorage,
    "ReferencedWaveformSequence": uids.TwelveLeadECGWaveformStorage,
    "ReferencedSurfaceMeshIdentificationSequence": uids.SurfaceSegmentationStorage,
    "SourceWaveformSequence": uids.TwelveLeadECGWaveformStorage,
}
"""SOP Classes to which the items of a sequence refer."""


def referenced_class(gap: Gap, chooser: Chooser) -> str:
    """Return the SOP Class to which an item refers: that of the nearest sequence with one, or that of the source."""
    keywords = (keyword_for_tag(node.tag) or "" for node in gap.node.above())
    return next((REFERENCES[keyword] for keyword in keywords if keyword in REFERENCES), chooser.source)


def _series(gap: Gap, chooser: Chooser) -> Any:
    sop_class = chooser.sop_class if gap.node.parent is None else referenced_class(gap, chooser)
    return chooser.uid(sop_class, "series")


def _frame(gap: Gap) -> int:
    """Return the index of the frame."""
    return gap.node.frame.number if gap.node.frame is not None else 0


def _frame_type(gap: Gap, chooser: Chooser) -> Any:
    return chooser.own.get("ImageType", ["ORIGINAL", "PRIMARY"])


def _pixel_presentation(gap: Gap, chooser: Chooser) -> str:
    photometric = gap.node.root.text(tags.PHOTOMETRIC_INTERPRETATION)
    return "MONOCHROME" if photometric in ("", "MONOCHROME1", "MONOCHROME2") else "TRUE_COLOR"


def _stored(gap: Gap) -> int:
    """Return the number of values that the bits of a pixel can have; 4096 without pixels."""
    return 1 << (gap.node.root.integer(tags.BITS_STORED) or 12)


def _frame_window(gap: Gap, chooser: Chooser) -> list[dict[str, int]]:
    return [{"WindowCenter": _stored(gap) // 2, "WindowWidth": _stored(gap)}]


def _descriptor(gap: Gap, chooser: Chooser) -> list[int]:
    return [256, 0, 16]


def _ramp(gap: Gap, chooser: Chooser) -> bytes:
    return b"".join((number * 257).to_bytes(2, "little") for number in range(256))


def _intent(gap: Gap, chooser: Chooser) -> str:
    entry = uid_entry(chooser.sop_class)
    return "FOR PROCESSING" if entry is not None and entry[0].endswith("For Processing") else "FOR PRESENTATION"


def _day(gap: Gap, chooser: Chooser) -> date:
    return chooser.when.date()


def _time(gap: Gap, chooser: Chooser) -> time:
    return chooser.when.time()


_DATES = ("Study", "Series", "Content", "Acquisition", "RTPlan", "StructureSet", "Treatment")
"""Beginnings of the keywords of dates and times that are known, even if they can be empty."""

DERIVED: dict[str, Derived] = {
    **{f"{each}Date": _day for each in _DATES},
    **{f"{each}Time": _time for each in _DATES},
    "StudyInstanceUID": lambda gap, chooser: chooser.uid("study"),
    "SeriesInstanceUID": _series,
    "ReferencedSOPClassUID": referenced_class,
    "ReferencedSOPInstanceUID": lambda gap, chooser: chooser.uid(referenced_class(gap, chooser)),
    "FrameOfReferenceUID": lambda gap, chooser: chooser.uid("frame of reference"),
    "VolumeFrameOfReferenceUID": lambda gap, chooser: chooser.uid("volume frame of reference"),
    "EquipmentFrameOfReferenceUID": lambda gap, chooser: chooser.uid("equipment frame of reference"),
    "SynchronizationFrameOfReferenceUID": lambda gap, chooser: chooser.uid("synchronization"),
    "DimensionOrganizationUID": lambda gap, chooser: chooser.uid(chooser.sop_class, "dimensions"),
    "VolumetricPresentationInputSetUID": lambda gap, chooser: chooser.uid(chooser.sop_class, "input"),
    "TreatmentSessionUID": lambda gap, chooser: chooser.uid("treatment session"),
    "IrradiationEventUID": lambda gap, chooser: chooser.uid(chooser.sop_class, "irradiation event"),
    "ImagePositionPatient": lambda gap, chooser: position(_frame(gap)),
    "ImagePositionVolume": lambda gap, chooser: [0.0, 0.0, 2.5 * _frame(gap)],
    "ImageType": _frame_type,
    "FrameType": _frame_type,
    "PresentationIntentType": _intent,
    "PixelPresentation": _pixel_presentation,
    "WindowCenter": lambda gap, chooser: _stored(gap) // 2,
    "WindowWidth": lambda gap, chooser: _stored(gap),
    "FrameVOILUTSequence": _frame_window,
    "ICCProfile": lambda gap, chooser: srgb_profile(),
    "LUTDescriptor": _descriptor,
    "LUTData": _ramp,
    **{f"{color}PaletteColorLookupTableDescriptor": _descriptor for color in ("Red", "Green", "Blue")},
    **{f"{color}PaletteColorLookupTableData": _ramp for color in ("Red", "Green", "Blue")},
}
"""Functions that compute a value, by the keyword of the attribute."""
