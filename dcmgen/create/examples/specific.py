"""Values of the examples of single IODs, by keyword; they override those of `dcmgen.create.examples.plausible`.

Attributes of the dataset are always set, and attributes of items only if the standard requires them.
"""

from __future__ import annotations

from typing import Any

from dcmgen.codes import DCM, SCT, UCUM
from dcmgen.create.icc import srgb_profile
from dcmgen.dictionary.data import uid_constants as uids

_PROFILE = srgb_profile()
_EMPTY: dict[str, Any] = {"AcquisitionContextSequence": []}
COMMON: dict[str, Any] = {
    "BodyPartExamined": "CHEST",
    "InstanceNumber": 1,
    "Manufacturer": "dcmgen",
    "SoftwareVersions": "1",
    "StudyDescription": "Example",
}
"""Values of all examples."""

_ORIENTED: dict[str, Any] = {"PatientOrientation": ["L", "F"]}
_EYE: dict[str, Any] = {
    "BodyPartExamined": "EYE",
    "DetectorType": "CCD",
    "AnatomicRegionSequence": [SCT["81745001"]],
    "ImageLaterality": "R",
    "FrameLaterality": "R",
}
_COLOR_EYE: dict[str, Any] = {
    "FrameTime": 40,
    "ImageType": ["ORIGINAL", "PRIMARY", "", "COLOR"],
    "ICCProfile": _PROFILE,
}
_BREAST: dict[str, Any] = {
    "ViewCodeSequence": [SCT["399368009"]],
    "BodyPartExamined": "BREAST",
    "AnatomicRegionSequence": [SCT["76752008"]],
    "ImageLaterality": "L",
    "FrameLaterality": "L",
}
_CHEST: dict[str, Any] = {"ImageLaterality": "U", "FrameLaterality": "U"}
_SKIN: dict[str, Any] = {
    "BodyPartExamined": "ARM",
    **_ORIENTED,
    "AnatomicRegionSequence": [SCT["39937001"]],
    "ImageLaterality": "L",
    "FrameLaterality": "L",
}
_HOUNSFIELD: dict[str, Any] = {"RescaleIntercept": -1024, "RescaleType": "HU", "WindowCenter": 40, "WindowWidth": 400}
_MICROSCOPIC: dict[str, Any] = {
    "PixelSpacing": [0.0005, 0.0005],
    "ImagedVolumeWidth": 0.064,
    "ImagedVolumeHeight": 0.048,
}
_TILED: dict[str, Any] = {
    **_MICROSCOPIC,
    "PositionReferenceIndicator": "SLIDE_CORNER",
    "TotalPixelMatrixColumns": 128,
    "TotalPixelMatrixRows": 96,
}
_VOLUME = {**_CHEST, "ImageType": ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]}
_WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096}

VALUES: dict[str, dict[str, Any]] = {
    "Ambulatory ECG": _EMPTY,
    "Breast Projection X-Ray Image": {
        **_BREAST,
        "ImageType": ["ORIGINAL", "PRIMARY", "TOMO_PROJ"],
    },
    "Breast Tomosynthesis Image": {**_BREAST, "ImageType": ["DERIVED", "PRIMARY", "TOMOSYNTHESIS", "NONE"]},
    "CT Image": {**_HOUNSFIELD, "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"]},
    "Color Palette": {
        **{f"{color}PaletteColorLookupTableDescriptor": [256, 0, 8] for color in ("Red", "Green", "Blue")},
        **{f"{color}PaletteColorLookupTableData": bytes(range(256)) for color in ("Red", "Green", "Blue")},
    },
    "Confocal Microscopy Image": _MICROSCOPIC,
    "Confocal Microscopy Tiled Pyramidal Image": _TILED,
    "Corneal Topography Map": {**_EYE, "ImageType": ["DERIVED", "PRIMARY", "CORNEAL_TOPO"]},
    "Dermoscopic Photography Image": _SKIN,
    "Digital Intra-Oral X-Ray Image": {
        "ImageLaterality": "B",
        "BodyPartExamined": "JAW",
        "AnatomicRegionSequence": [SCT["28035005"]],
    },
    "Digital Mammography X-Ray Image": _BREAST,
    "Digital X-Ray Image": {**_CHEST, "PositionerType": "NONE", "ViewCodeSequence": [SCT["399348003"]]},
    uids.DigitalXRayImageStorageForPresentation: _WINDOW,
    uids.DigitalMammographyXRayImageStorageForPresentation: _WINDOW,
    uids.DigitalIntraOralXRayImageStorageForPresentation: _WINDOW,
    "Encapsulated CDA": {"Modality": "DOC"},
    "Encapsulated MTL": {"Modality": "M3D", "ICCProfile": _PROFILE, "MeasurementUnitsCodeSequence": [UCUM["mm"]]},
    "Encapsulated OBJ": {"Modality": "M3D", "ICCProfile": _PROFILE, "MeasurementUnitsCodeSequence": [UCUM["mm"]]},
    "Encapsulated PDF": {"Modality": "DOC"},
    "Encapsulated STL": {"Modality": "M3D", "MeasurementUnitsCodeSequence": [UCUM["mm"]]},
    "Enhanced CT Image": {**_HOUNSFIELD, **_VOLUME},
    "Enhanced Continuous RT Image": {
        **_VOLUME,
        "SelectedFrameFunctionalGroupsSequence": [{"SelectedFrameNumber": number} for number in (1, 3)],
        "Modality": "RTRAD",
    },
    "Enhanced MR Color Image": _VOLUME,
    "Enhanced MR Image": {**_VOLUME, "ImageType": ["ORIGINAL", "PRIMARY", "T1", "NONE"]},
    "Enhanced PET Image": {
        **_VOLUME,
        "ImageType": ["ORIGINAL", "PRIMARY", "STATIC", "NONE"],
        "ViewCodeSequence": [SCT["24422004"]],
    },
    "Enhanced RT Image": {**_VOLUME, "Modality": "RTRAD"},
    "Enhanced US Volume": {
        **_CHEST,
        **_ORIENTED,
        "Modality": "US",
        "ImageType": ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
        "ViewCodeSequence": [SCT["399214001"]],
    },
    "Enhanced XA Image": {**_CHEST, "ImageType": ["ORIGINAL", "PRIMARY", "SINGLE PLANE", "NONE"]},
    "Enhanced XRF Image": {**_CHEST, "ImageType": ["ORIGINAL", "PRIMARY", "SINGLE PLANE", "NONE"]},
    "Implant Assembly Template": {"AnatomicRegionSequence": [SCT["24136001"]]},
    "Intravascular Optical Coherence Tomography": {
        "AnatomicRegionSequence": [SCT["41801008"]],
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL", "NONE"],
        "FrameLaterality": "U",
    },
    "Legacy Converted Enhanced CT Image": {**_HOUNSFIELD, **_VOLUME},
    "Legacy Converted Enhanced MR Image": _VOLUME,
    "Legacy Converted Enhanced PET Image": _VOLUME,
    "Inventory": {"InventoriedStudiesSequence": [{}]},
    "Lensometry Measurements": {"RightLensSequence": [{}]},
    "MR Image": {"ImageType": ["ORIGINAL", "PRIMARY", "OTHER"]},
    "MR Spectroscopy": {"ImageType": ["ORIGINAL", "PRIMARY", "SPECTROSCOPY", "NONE"]},
    **{
        f"Multi-frame {kind} Secondary Capture Image": _ORIENTED
        for kind in ("Grayscale Byte", "Grayscale Word", "True Color")
    },
    "Nuclear Medicine Image": {
        "FrameIncrementPointer": ["EnergyWindowVector", "DetectorVector"],
        "EnergyWindowVector": [1],
        "DetectorVector": [1],
        "ImageType": ["ORIGINAL", "PRIMARY", "STATIC", "EMISSION"],
    },
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis": {
        **_EYE,
        "ImageType": ["ORIGINAL", "PRIMARY"],
        "DerivationCodeSequence": [DCM["128303"]],
        "PurposeOfReferenceCodeSequence": [DCM["128250"]],
    },
    "Ophthalmic Optical Coherence Tomography En Face Image": {
        **_EYE,
        "ReferencedSurfaceMeshIdentificationSequence": [{}],
        "ImageType": ["DERIVED", "PRIMARY"],
    },
    "Ophthalmic Photography 16 Bit Image": {**_EYE, "FrameTime": 40},
    "Ophthalmic Photography 8 Bit Image": {**_EYE, "FrameTime": 40, "ImageType": ["ORIGINAL", "PRIMARY", "", "COLOR"]},
    "Ophthalmic Visual Field Static Perimetry Measurements": {
        "MeasurementLaterality": "R",
        "OphthalmicPatientClinicalInformationRightEyeSequence": [{}],
    },
    "Ophthalmic Thickness Map": {**_EYE, "ImageType": ["DERIVED", "PRIMARY"]},
    "Ophthalmic Tomography Image": _EYE,
    "Parametric Map": {"Modality": "MR", "ImageType": ["DERIVED", "PRIMARY", "VOLUME", "NONE"]},
    "Photoacoustic Image": {**_CHEST, **_ORIENTED, "ImageType": ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]},
    "Positron Emission Tomography Image": {"ImageType": ["ORIGINAL", "PRIMARY"], "SeriesType": ["STATIC", "IMAGE"]},
    "Raw Data": {"Modality": "MR"},
    "RT Brachy Treatment Record": {
        "NumberOfControlPoints": 2,
        "BrachyControlPointDeliveredSequence": [{"ReferencedControlPointIndex": index} for index in (0, 1)],
    },
    "RT Image": {"ImageType": ["ORIGINAL", "PRIMARY", "PORTAL"]},
    "Secondary Capture Image": {**_ORIENTED, "Modality": "OT"},
    "Segmentation": {**_ORIENTED, "SegmentationType": "BINARY"},
    uids.LabelMapSegmentationStorage: {"SegmentationType": "LABELMAP"},
    "VL Whole Slide Microscopy Image": {
        "AnatomicRegionSequence": [SCT["76752008"]],
        "ImageType": ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
        **_TILED,
    },
    "Ultrasound Image": {"Modality": "US"},
    "Ultrasound Multi-frame Image": {"Modality": "US"},
    "VL Slide-Coordinates Microscopic Image": {"PositionReferenceIndicator": "SLIDE_CORNER"},
    "Video Photographic Image": _SKIN,
    "VL Photographic Image": _SKIN,
    "Wide Field Ophthalmic Photography 3D Coordinates Image": {**_EYE, **_COLOR_EYE},
    "Wide Field Ophthalmic Photography Stereographic Projection Image": {
        **_EYE,
        **_COLOR_EYE,
    },
    "XA Performed Procedure Protocol": {"Modality": "XAPROTOCOL"},
    "X-Ray 3D Angiographic Image": {**_VOLUME, "ImageType": ["DERIVED", "PRIMARY", "VOLUME", "NONE"]},
    "X-Ray 3D Craniofacial Image": {**_VOLUME, "ImageType": ["DERIVED", "PRIMARY", "VOLUME", "NONE"]},
    "X-Ray Angiographic Image": {"ImageType": ["ORIGINAL", "PRIMARY", "SINGLE PLANE"]},
    "X-Ray Radiofluoroscopic Image": {"ImageType": ["ORIGINAL", "PRIMARY", "SINGLE PLANE"]},
}

SOURCES: dict[str, str] = {
    "Content Assessment Results": uids.RTPlanStorage,
    "Microscopy Bulk Simple Annotations": uids.VLWholeSlideMicroscopyImageStorage,
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis": uids.OphthalmicTomographyImageStorage,
    "Ophthalmic Optical Coherence Tomography En Face Image": uids.OphthalmicTomographyImageStorage,
    "Ophthalmic Thickness Map": uids.OphthalmicTomographyImageStorage,
    "Pseudo-color Softcopy Presentation State": uids.MRImageStorage,
    "Color Softcopy Presentation State": uids.VLPhotographicImageStorage,
    "Stereometric Relationship": uids.OphthalmicPhotography8BitImageStorage,
    "Waveform Acquisition Presentation State": uids.TwelveLeadECGWaveformStorage,
    "Waveform Presentation State": uids.TwelveLeadECGWaveformStorage,
    "XA/XRF Grayscale Softcopy Presentation State": uids.XRayAngiographicImageStorage,
}
"""SOP Classes of the objects to which an example refers, by the name of the IOD; CT images in all other examples."""
