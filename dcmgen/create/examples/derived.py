"""Values of examples that follow from their place in the object, from the pixels, or from the seed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.icc import srgb_profile
from dcmgen.dictionary import keyword_for_tag, uid_entry
from dcmgen.dictionary.data import uid_constants as uids
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.create.examples.values import Values
    from dcmgen.validation.gaps import Gap

    Derived = Callable[[Gap, Values], Any]

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
    "SegmentReferenceSequence": uids.SegmentationStorage,
    "SourceWaveformSequence": uids.TwelveLeadECGWaveformStorage,
}
"""SOP Classes to which the items of a sequence refer."""


def referenced_class(gap: Gap, values: Values) -> str:
    """Return the SOP Class to which an item refers: that of the nearest sequence with one, or that of the source."""
    keywords = (keyword_for_tag(node.tag) or "" for node in gap.node.above())
    return next((REFERENCES[keyword] for keyword in keywords if keyword in REFERENCES), values.source)


def _series(gap: Gap, values: Values) -> Any:
    sop_class = values.sop_class if gap.node.parent is None else referenced_class(gap, values)
    return values.uid(sop_class, "series")


def _frame(gap: Gap) -> int:
    """Return the index of the frame."""
    return gap.node.frame.number if gap.node.frame is not None else 0


def _frame_type(gap: Gap, values: Values) -> Any:
    return values.own.get("ImageType", ["ORIGINAL", "PRIMARY"])


def _pixel_presentation(gap: Gap, values: Values) -> str:
    photometric = gap.node.root.text(tags.PHOTOMETRIC_INTERPRETATION)
    return "MONOCHROME" if photometric in ("", "MONOCHROME1", "MONOCHROME2") else "TRUE_COLOR"


def _identity_lut(gap: Gap, values: Values) -> bytes:
    return b"".join((number * 257).to_bytes(2, "little") for number in range(256))


def _intent(gap: Gap, values: Values) -> str:
    entry = uid_entry(values.sop_class)
    return "FOR PROCESSING" if entry is not None and entry[0].endswith("For Processing") else "FOR PRESENTATION"


DERIVED: dict[str, Derived] = {
    "StudyInstanceUID": lambda gap, values: values.uid("study"),
    "SeriesInstanceUID": _series,
    "ReferencedSOPClassUID": referenced_class,
    "ReferencedSOPInstanceUID": lambda gap, values: values.uid(referenced_class(gap, values)),
    "FrameOfReferenceUID": lambda gap, values: values.uid("frame of reference"),
    "VolumeFrameOfReferenceUID": lambda gap, values: values.uid("volume frame of reference"),
    "EquipmentFrameOfReferenceUID": lambda gap, values: values.uid("equipment frame of reference"),
    "SynchronizationFrameOfReferenceUID": lambda gap, values: values.uid("synchronization"),
    "DimensionOrganizationUID": lambda gap, values: values.uid(values.sop_class, "dimensions"),
    "VolumetricPresentationInputSetUID": lambda gap, values: values.uid(values.sop_class, "input"),
    "TreatmentSessionUID": lambda gap, values: values.uid("treatment session"),
    "IrradiationEventUID": lambda gap, values: values.uid(values.sop_class, "irradiation event"),
    "ImagePositionPatient": lambda gap, values: [-15.75, -11.75, 2.5 * _frame(gap)],
    "ImagePositionVolume": lambda gap, values: [0.0, 0.0, 2.5 * _frame(gap)],
    "ImageType": _frame_type,
    "FrameType": _frame_type,
    "PresentationIntentType": _intent,
    "PixelPresentation": _pixel_presentation,
    "ICCProfile": lambda gap, values: srgb_profile(),
    "LUTDescriptor": lambda gap, values: [256, 0, 16],
    "LUTData": _identity_lut,
    **{f"{color}PaletteColorLookupTableDescriptor": lambda gap, values: [256, 0, 16] for color in ("Red", "Green", "Blue")},
    **{f"{color}PaletteColorLookupTableData": _identity_lut for color in ("Red", "Green", "Blue")},
}
"""Functions that compute a value, by the keyword of the attribute."""
