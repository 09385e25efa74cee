"""Verdicts on the classes of findings about which the validators disagree, judged by the text of the standard."""

from __future__ import annotations

import re
from typing import NamedTuple

OTHERS = ("dciodvfy", "dicom-validator", "dciodvfy+dicom-validator")


class Verdict(NamedTuple):
    """A verdict on all classes of disagreement that match a pattern.

    Attributes
    ----------
    reporters : tuple of str
        Validators that report the finding, joined with ``+``.
    pattern : str
        Regular expression that matches the start of ``"kind | path | message"``.
    finding : str
        Description for the page.
    text : str
        The verdict.
    """

    reporters: tuple[str, ...]
    pattern: str
    finding: str
    text: str


_D, _V, _BOTH, _OURS = ("dciodvfy",), ("dicom-validator",), ("dciodvfy+dicom-validator",), ("dcmgen",)

VERDICTS = (
    Verdict(_D, r"(missing|not allowed) \| Laterality \|", "Laterality missing or not allowed", "not an error: the object does not contain whether a body part is paired; dcmgen lists the condition as undecided"),
    Verdict(_D, r"consistency: image type", "Value 3 of Image Type in CT", "Image Type is missing in these files, which all three report"),
    Verdict(_D, r"VR \| .*non-existent|VR \| [^|]*UID \|", "UIDs in an arc that is not assigned, such as 1.9 and 2.22", "not checked: PS3.5 does not list the arcs that are assigned. dcmgen reports UIDs that no arc can contain, such as 1.113654"),
    Verdict(_D, r"VR \| [^|]*Date[^|]* \| .*00010101", "dates in the year 1", "valid: DA has no earliest year"),
    Verdict(_D, r"VR \| 00290005", "the text of a private element with an invalid element number", "dcmgen reports the element number"),
    Verdict(_D, r"consistency: Attribute with an even group", "an unknown element of an even group", "a warning in dcmgen: the element may be newer than the edition"),
    Verdict(_D, r"consistency: LookupTableData bad", "a LUT of 16 bits whose largest value is 1023", "not required: a LUT need not use its full range (PS3.3 C.11.1.1.1)"),
    Verdict(_D, r"consistency: (directions|Orientation vector)", "a direction of zeros", "a warning in dcmgen: some devices write zeros instead of no direction"),
    Verdict(_D, r"consistency: slide corner", "SLIDE_CORNER in Position Reference Indicator", "the element is missing in the file, which all three report"),
    Verdict(_D, r"consistency: SR evidence", "objects that no evidence sequence lists", "dcmgen reports that the evidence sequence is missing"),
    Verdict(_D, r"consistency: Value is zero", "a Slice Thickness of zero", "not an error: the standard does not require a positive value"),
    Verdict(_D, r"consistency: number of frames", "number of per-frame groups, where Number of Frames is absent", "dcmgen reports that Number of Frames is missing"),
    Verdict(_D, r"consistency: pixel length", "length of YBR_FULL_422 pixel data", "wrong: native 4:2:2 pixels share the chrominance of two pixels (PS3.3 C.7.6.3.1.2)"),
    Verdict(_D, r"consistency: required to be NO", "Specimen Label in Image that must be NO", "the element is missing in the file, which all three report"),
    Verdict(_D, r"enumerated value \| (NumberOfFrames|HighBit|PhotometricInterpretation) ", "Number of Frames 2, High Bit 7 and YBR_FULL_422 as enumerated values", "outdated lists, or reported by dcmgen with another rule (High Bit and Bits Stored)"),
    Verdict(_D, r"enumerated value \| .*RescaleType ", "Rescale Type US of derived frames", "allowed: the text requires HU for original frames only"),
    Verdict(_D, r"(item count|VM) \| PerformingPhysicianIdentificationSequence", "an empty optional sequence as a wrong number of items and values", "equivalent to an absent sequence (PS3.5 7.4.5)"),
    Verdict(_D, r"missing \| MultipleSpinEcho", "Multiple Spin Echo of frames that are not spin echoes", "undecided: the condition names an attribute that is missing"),
    Verdict(_D, r"missing \| (FrameOfReferenceUID|PositionReferenceIndicator) ", "Frame of Reference in RT Structure Set", "outdated: the Module is optional in the current edition"),
    Verdict(_D, r"missing \| (PatientSexNeutered|.*SpecificAbsorptionRate|.*OperatingMode)", "conditions on capabilities (SAR, operating mode) and animals", "undecided"),
    Verdict(_D, r"missing \| PatientOrientation ", "Patient Orientation in segmentations of projection images", "undecided: functional groups may contain it"),
    Verdict(_D, r"missing \| Overlay", "Overlay Plane in a presentation state that only has an activation layer", "wrong: the overlay is in the image"),
    Verdict(_D, r"not allowed \| PixelAspectRatio|not allowed \| LossyImageCompressionRatio", "empty Pixel Aspect Ratio and ratio of compression", "reported by dcmgen as empty"),
    Verdict(_D, r"not allowed \| (ExposureSequence|WaveformSequence)", "exposure attributes of portal images, a time offset of a waveform", "allowed in the current edition: the conditions changed"),
    Verdict(_D, r"not allowed \| (SamplesPerPixel|PhotometricInterpretation|BitsAllocated|BitsStored|HighBit|PixelRepresentation) ", "image description without pixel data in RT Dose", "dcmgen reports that Pixel Data is missing"),
    Verdict(_D, r"not allowed \| \w+ \| .*MRPulseSequence", "MR Pulse Sequence attributes in a derived image", "allowed: the text permits them otherwise"),
    Verdict(_BOTH, r"not allowed \| (MultipleSpinEcho|RectilinearPhaseEncodeReordering)", "Multiple Spin Echo, Rectilinear Phase Encode Reordering in a derived image", 'allowed in the current edition: "may be present" for DERIVED with a spin echo'),
    Verdict(_D, r"not allowed \| AcquisitionContextSequence.ConceptCodeSequence", "a code without Value Type in Acquisition Context Sequence", "dcmgen reports that Value Type, on which the condition rests, is missing"),
    Verdict(_BOTH, r"missing \| InstanceNumber", "Instance Number of the General Image Module in RT Dose without pixel data", "a warning in dcmgen (module.partial): Image Type is the only attribute of the optional Module"),
    Verdict(_V, r"missing \| Modality ", "Modality of Secondary Capture", "wrong: the SC Equipment Module overrides its Type"),
    Verdict(_V, r"missing \| ContentSequence", "content items of value types that do not occur", "wrong: the includes have conditions"),
    Verdict(_V, r"missing \| ResponsiblePersonRole", "role of a responsible person that is empty", "not required: Responsible Person has no value"),
    Verdict(_V, r"enumerated value \| (SegmentationType|PhotometricInterpretation)", "label maps", "wrong: the current edition allows LABELMAP and its palette"),
    Verdict(_V, r"foreign attribute", "group lengths, padding and functional group macros as unexpected", "not errors (PS3.5 7.2; the macros belong to the IOD)"),
    Verdict(_OURS, r"consistency: private", "private elements in items without a Private Creator, two creators of one block", "true (PS3.5 7.8.1); a warning in dciodvfy, or not checked"),
    Verdict(_OURS, r"VR ", "wrong VR of a known element, values of private elements, a UID of one component", "true"),
    Verdict(_OURS, r"consistency: file meta", "SOP Instance UID of the File Meta Information", "true (PS3.10 7.1)"),
    Verdict(_OURS, r"enumerated value \| (Bits|Photometric)", "32 bits per pixel in RLE, color in JPEG Extended", "true (PS3.5 Tables 8.2.1-1 and 8.2.2-1)"),
    Verdict(_OURS, r"missing \| (CurrentRequestedProcedure|SourceImage)\w*Evidence", "evidence sequences", "true: the content refers to objects that no sequence lists; dciodvfy reports each object"),
    Verdict(_OURS, r"(missing|not allowed) \| (PatientOrientation|.*SliceThickness|GridFrameOffsetVector)", "Slice Thickness, Patient Orientation of NM, Grid Frame Offset Vector of one frame", "true by the wording of their conditions"),
    Verdict(_OURS, r"consistency: (fragments|directions)", "fragments of odd length, directions that are not unit vectors", "true (PS3.5 A.4, PS3.3 C.8.13.5)"),
    Verdict(_OURS, r"consistency: code\.unit", "ml/100ml/s as a unit of UCUM", "true: a number needs an operator before a unit"),
    Verdict(_OURS, r"consistency: iod.constraint", "VOI LUT Module in enhanced MR", "true (PS3.3 A.36.2.3.1)"),
    Verdict(_OURS, r"consistency: image-type.frames", "Image Type that is not that of the frames", "true (PS3.3 C.8.16.1)"),
    Verdict(_OURS, r"foreign attribute", "attribute of no Module", "true; a note"),
)  # fmt: skip


def verdict(reporters: str, kind: str, path: str, message: str) -> Verdict | None:
    """Return the verdict on a class of disagreement, or None if none was made."""
    text = f"{kind} | {path} | {message}"
    return next((v for v in VERDICTS if reporters in v.reporters and re.match(v.pattern, text)), None)
