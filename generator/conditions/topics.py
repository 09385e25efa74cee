"""Phrases about facts that no dataset contains, by topic.

A clause that one of these patterns matches completely becomes ``("undecidable", topic)``. Each pattern contains the
words that make the fact undecidable (an intention, an event, a property of the real world or of another instance).
Therefore, a clause about something that a dataset contains does not match, and remains unparsed.
"""

from __future__ import annotations

import re

_THIS = r"(?:the |this |an? |all |any |one or more |more than one |multiple )?"

_PATTERNS: dict[str, tuple[str, ...]] = {
    "animal": (
        rf"{_THIS}patient is an animal",
        r"the anatomical Frame of Reference is not bipedal",
    ),
    "control point": (
        r"(?:any |the )?(?:\([0-9A-F]{4},[0-9A-F]{4}\)|[^.,;])* changes? during (?:the )?(?:beam(?: administration| delivery)?|setup|movement)",
        r"in subsequent control points if .* changes during beam",
        r"at least one leaf open time is not symmetrical about the mid-point of the Control Point interval",
        r"the recorded RT Control Point Index corresponds to a planned RT Radiation Control Point Index",
    ),
    "character set": (
        r"Attributes within the Sequence Item use an expanded or replacement character set",
        r"an (?:extended|expanded) or replacement character set(?:, other than those [^,]*,)? is used(?: in (?:one of )?the [\w ]+)?",
    ),
    "source instances": (
        r"(?:present and consistent|present and have an equal value|(?:the )?values are present and consistent) in the contributing SOP Instances",
        r"present in the (?:source images|referenced instance|spectroscopy instance)",
        r"[^.;]* was present in any of the Classic Images that were converted",
        r"(?:derived|created by conversion) from (?:one or more|a) DICOM (?:Instances|source)",
        rf"{_THIS}(?:image|image or frame|surface|instance) (?:has been|was) (?:derived|created by conversion|created) from (?:another SOP Instance|a DICOM source|DICOM images)",
        rf"{_THIS}(?:SOP )?(?:Instance|reconstruction) is created from (?:other )?DICOM SOP Instances",
        r"the current Instance was derived from an Instance ?where ?[^.;]* was present in the [^.;]*",
        r"(?:the )?image or frame has been planned on another image or frame",
        r"(?:the )?IOD stores data that has been derived from multiple shots",
        r"the image is reconstructed from a system with multiple X-Ray sources",
        r"the image pixel data contains the results of Multi-energy material processing",
    ),
    "lossy compression": (r"it is known whether or not Lossy Compression has been performed on the Images",),
    "referenced instance": (
        r"the (?:Referenced SOP Instance|Referenced Waveform SOP Instance) (?:is|contains) (?:a |multiple )[\w\- ]+",
        r"the reference does not apply to all (?:frames|segments|channels of all multiplex groups)",
        r"the Instance referenced in (?:the )?[\w (),]+ contains (?:the|a) [\w ]+ that corresponds to [\w ]+",
        r"[\w ]+(?:\([0-9A-F]{4},[0-9A-F]{4}\))? is (?:included|present) in the (?:RT Ion Plan|Instance) referenced (?:within|in) the [^;]*",
        r"the (?:referenced )?Inventory SOP Instance itself includes Inventory SOP Instances by reference",
        r"the (?:SOP Instance|IOD of the Presentation SOP Instance) referenced by this directory record includes .*",
        r"the Information Model of the referenced Instance contains the (?:Series|Study) IE",
        r"the instance referenced by [^;]* is tiled",
        r"the referenced (?:acquisition or reconstruction|acquisition) protocol element is not in this instance",
        r"the referenced plan has more than one Fraction Group Sequence \(300A,0070\) Item",
        r"the referenced image\(s\) are (?:grayscale|multi-frame)",
        r"referenced image contains overlay data that is to be displayed",
        r"Treatment Position Groups to which the positioning parameters apply ?are defined in the referenced RT Radiation Set",
        r"the referenced RT Accessory Holder Device contains an RT Accessory Holder Slot Sequence \([^)]*\)",
        r"more than one Optical Path is present in the images to which this Presentation State applies",
        r"there is more than one Optical Path in the images to which (?:the )?this reference applies",
        r"the Frame of Reference UID \(0020,0052\) Value of the Images referenced by [^;]* does not match [^;]*",
        r"the Continuation End Meterset \([^)]*\) is not equal to the Meterset of the last RT Control Point in the referenced RT Radiation SOP Instance",
        r"the Referenced Cumulative Meterset corresponds to a Control Point in the Control Point Sequence \([^)]*\)",
        r"the scope is limited to a subset of RT (?:Radiation SOP Instances|Beams) of the referenced RT (?:Radiation Set|Plan)",
        r"the dose does not apply to the complete RT Beams Treatment Record referenced in the [^;]*",
        r"the referenced beam describes an angular movement",
        r"Brachy Treatment Type \([^)]*\) of the referenced RT Plan in the Referenced RT Plan Sequence \([^)]*\) is PDR",
        r"Pixel Intensity Relationship \([^)]*\) is not LOG for Frames included in this Item of the Mask Subtraction Sequence \([^)]*\)",
        r"any Item in the Combination Segment Reference Sequence \([^)]*\) combines segments that do not have the same Frame of Reference UID \([^)]*\)",
        r"the depth values change during movement",
    ),
    "scope": (
        r"[^;]*\b(?:does|do) not apply to (?:all (?!the (?:images|waveforms)\b)|the entire |entire )[^;]*",
        r"annotation applies to entire temporal extent of referenced channels",
        r"the pixel shift does not apply to the entire set of pixels of the Frames",
        r"the registration applies to a subset of images within the specified Source Frame of Reference UID \([^)]*\)",
        r"the (?:storage request only|Dosimetric Objective) applies to a specific (?:SOP Class|anatomy)",
        r"the input is not the entire set of Instances in the Series",
        r"Measurement Values stored in Floating Point Values \([^)]*\) (?:are|shall be) associated (?:with|to) only a subset of [^;]*",
        r"only some of the beams in the Acquisition Protocol Element are to be stored",
        r"one or more channels of any Application Setup are omitted",
        r"one or more RT Radiation SOP Instances contained in the referenced RT Radiation Set are not to be delivered",
    ),
    "study": (
        rf"{_THIS}(?:SOP )?Instance (?:references|replaces) (?:Instances in (?:this Study|other Studies)|another Instance)",
        r"this document is stored with different SOP Instance UIDs in one or more other Studies",
        r"(?:the )?image is part of a Series in which the images are temporally related",
        r"a group of Multi-frame Image SOP Instances within a Series are part of a Concatenation",
        r"other Instances are referenced",
        r"multiple Instances are spatially related",
        r"the same Multiplex Group is used in more than one SOP Instance",
        r"the alternate representation is in a different Series than the inventoried SOP Instance",
        r"frames are temporally related and not temporally referenced to a Cardiac or Respiratory event",
        r"there is a sequential temporal relationship between all Frames",
        r"this RT Physician Intent replaces a previous version",
    ),
    "workflow": (
        r"a Performed Procedure Step SOP Class was involved in the creation of this Series",
        r"the Modality Performed Procedure Step SOP Class, or General Purpose Performed Procedure Step SOP Class is supported",
        r"a Protocol is controlling the creation of this Series",
        r"procedure was scheduled",
        r"image was acquired in a Staged protocol",
        r"a related Performed Procedure Protocol SOP Instance was created",
        r"this instance is a Performed Procedure Protocol that resulted from a Defined Procedure Protocol",
        r"(?:this Instance|the series) has been created as (?:a|the) result of a (?:single )?procedure step request",
        r"the SOP Instance was created in response to a Frame-Level retrieve request",
        r"object extraction is based on a Frame Level Retrieve using (?:the )?[^;]*",
        r"Inventory creation was initiated by a transaction of the Inventory Creation SOP Class",
        r"the Instance has ever been converted from its source form as the result of a C-MOVE operation with a specific view",
        r"not conveyed by a Unified Procedure Step",
        r"this Document (?:fulfills|pertains to) at least one Requested Procedure",
        r"pertinent evidence from other Requested Procedures needs to be recorded",
        r"this document includes content from other documents",
        r"the assessor used comparison SOP Instances",
        r"this Patient Setup Photo is associated with a Patient Treatment Preparation Procedure",
        r"an RT Radiation (?:SOP Instance was used to provide the|Set Instance provided) instructions to the (?:treatment )?delivery system",
        r"(?:the )?(?:Conceptual Volume|Dosimetric Objective) UID \([^)]*\) was not issued in the current SOP Instance, but read from another SOP Instance\.?",
        r"the SOP Instance was created for the purpose of controlling the treatment position of the patient",
        r"Presentation State is (?:created together with the images|generated during acquisition)",
        r"this instance was created by conversion",
        r"such information has been issued",
        r"the identity of a CDA Document equivalent to the current SOP Instance is known at the time of creation of this SOP Instance",
        r"the creator is aware of Composite Objects acquired in order to satisfy the Requested Procedure\(s\) for which the SR Document is",
        r"RT Radiation Set, RT Radiation Instances or Treatment Position Groups exist whose treatment position is guided by this acquisition task",
        r"expected values are calculated for in-vivo measurement for this RT Radiation SOP Instance",
        r"RT Dose is being transmitted",
        r"the IOD is not being transferred in a STOW-RS Request and is not encoded as metadata and compressed bulk pixel data",
    ),
    "selection": (
        r"the selected content is not a Sequence Item",
        r"(?:the Attribute referenced by the )?Selector Attribute \([^)]*\) is a Code Sequence",
        r"the value of Selector Attribute \([^)]*\) is the Data Element Tag of an Attribute that is contained within a Functional Group Sequence",
    ),
    "functional group pointer": (
        r"the value of Dimension Index Pointer \([^)]*\) is the Data Element Tag of an Attribute that is contained within a Functional Group Sequence",
    ),
    "query": (
        r"(?:Empty Value Matching|List of UID Matching|Range Matching|Single Value, Multiple Value, or Wild Card matching) is applied to any Key Attribute",
        r"extended matching mechanisms were applied",
    ),
    "intent": (
        r"[^;,]*\b(?:is|are) to be (?:applied|displayed|subtracted|used|stored|defined|performed)\b[^;,]*",
        r"rotation(?:,| or) flipping (?:or magnification )?are to be applied(?: to referenced image\(s\))?",
        r"this Study is not to be used for operational purposes",
        r"image does not require Image Orientation \(Slide\) \(0048,0102\)",
        r"image does not require Image Orientation \(Patient\) \(0020,0037\) and Image Position \(Patient\) \(0020,0032\)",
        r"(?:the )?(?:Image )?may be subtracted",
        r"Threshold needs to be applied",
        r"the result is used for further Blending",
        r"the input is a Time Series and all time points need to be blended with the other Series",
        r"the input is a grayscale image",
        r"the constraint may not be modified",
        r"used as a dimension index",
        r"there is a one-way interaction such that the location of .* is indicated on or controlled by the Navigation Display Set",
        r"synchronized display is specified between Image Boxes",
        r"needed to fully specify the (?:View|orientation of the Patient with respect to gravity)",
        r"this differs from the natural interpretation",
        r"application level confidentiality is needed and certain recipients are allowed to decrypt all or portions of the Encrypted Attributes Data Set",
        r"annotation is present",
        r"segmentation is used to select the en face data volume or surface",
        r"additional RT Accessory Devices are to be used during patient position acquisition",
        r"Constraint Violation Significance \([^)]*\) is only significant under certain conditions",
        r"the referenced image\(s\) are multi-frame and are to be subtracted",
        r"this SOP Instance is suitable for OCT volumetric processing",
        r"matrix transformation is to be performed after application of the deformation",
    ),
    "acquisition": (
        r"(?:the )?(?:contrast media|contrast|cardiac synchronization|respiratory synchronization|bulk motion synchronization|time synchronization) "
        r"(?:was|were|is) (?:applied|used|administered)(?: for image acquisition| in this image)?",
        r"the system is able to register contrast usage",
        r"system time is synchronized to an external reference",
        r"the image was acquired while therapeutic radiation was applied",
        r"the acquisition is not taken simultaneously during the delivery of the therapeutic radiation",
        r"multiple images are obtained without releasing breast compression",
        r"(?:all Frames or )?the current Frame (?:was|were) acquired (?:using a Beam Limiting Device|at a position specified in an Item of this Sequence)",
        r"waveform acquisition is synchronized to a trigger",
        r"waveforms are acquired in conjunction with image acquisition",
        r"synchronization channel or trigger is encoded in a waveform in this SOP Instance",
        r"secondary positioner was used during acquisition",
        r"rotational catheter is used",
        r"Image is created with table motion",
        r"detector binning was applied to the projection images",
        r"another Series was used to perform attenuation correction",
        r"a (?:high|low)-pass filter is used",
        r"the filter is a (?:high-pass|low-pass|notch) filter",
        r"type of framing is not time forward from trigger",
        r"one or more intervals was excluded",
        r"(?:for )?cutaneous confocal microscopy|(?:for )?slide microscopy imaging|(?:for )?cardiac rest and stress images",
        r"the Treatment Position Sequence is present",
        r"a special delivery mode is used for treatment",
        r"treatment technique requires a dose that would normally require overriding of treatment machine safety controls",
        r"the dose delivered is tracked",
        r"the Frame is related to a specific Fraction",
        r"acquisition equipment inserts padding",
        r"the FOR PROCESSING image contains padded A-lines",
    ),
    "equipment": (
        r"the system is capable of calculating [^;]*",
        r"(?:the )?(?:X-Ray source|detector) can be moved in the [^;]*",
        r"X-Ray Detector plane is not normal to the X-Ray beam vector",
        r"X-Ray Source moves relative to the Patient",
        r"the transducer position and/or orientation relative to the volume is not constant",
        r"device calculates quality rating",
        r"the device calculated intraocular lens power for the (?:left|right) eye",
        r"there are multiple devices in the treatment delivery device that can trigger the beam hold",
        r"a central beam axis is defined for the Treatment Delivery Device",
        r"the source is not a gamma-emitting \(photon\) source",
        r"required by law or regulations",
        r"the compensator pattern is hexagonal",
        r"beam shall be limited",
    ),
    "own value": (
        r"the value is not TIME",
        r"different from Samples per Pixel \(0028,0002\)",
        r"any unassigned (?:per-frame|shared) Attributes are present(?: for this Frame)?",
        r"not empty",
        r"Overlay Data contains multiple Frames",
        r"the starting Image Frame number to which this Multi-frame Overlay corresponds is not 1",
        r"every frame is encoded as a single fragment",
    ),
    "measurement": (
        r"(?:a|the) (?:single )?(?:left|right)?\s*(?:lens|eye)(?: of unknown laterality)? is measured",
        r"(?:astigmatic correction or astigmatism|Add Near|Add intermediate|prism) is measured(?: in the lens)?",
        r"(?:near point|intermediate point) refraction is done",
        r"this part of a refraction is done for a patient",
        r"a quality rating value exists for (?:the|this) [\w ]+",
        r"a normative data base was used",
        r"dose is calculated at a point",
        r"the Meterset to dose mapping is defined",
        r"a fraction pattern has been defined",
        r"the image has been calibrated",
        r"pixel component calibration exists for this region",
        r"deformation is performed",
        r"samples represent defined \(not arbitrary\) units",
        r"one or more biopsy targets are present for this Frame",
        r"Numeric Value \(0040,A30A\) has insufficient precision to represent (?:a rational|the) value as a string",
        r"the Conceptual Volume is not a Combination of other Conceptual Volumes",
        r"the violation corresponds to an Attribute in the current SOP Instance",
        r"Frames are parallel and equally spaced",
        r"the Z offset is not zero",
        r"the VOI LUT stage is not an identity transformation",
    ),
    "semantics": (
        r"Channel Source Sequence \([^)]*\) does not fully specify the semantics of the source",
        r"the Purpose of Reference is conveyed in the Concept Name",
        r"is not sufficient to identify the Code Value \([^)]*\) or Long Code Value \([^)]*\) unambiguously",
        r"Coding Scheme is (?:registered|identified by an ISO 8824 object identifier compatible with the UI VR)",
        r"the (?:component exists in different sizes|size number is not part of the name or identifier)",
        r"the (?:enclosing|root) Content Item (?:has relationships|is the Source Content Item of HAS CONCEPT MOD relationships)",
        r"this is the Root Content Item",
        r"the implant (?:is coated|has been disapproved in a country or a region)",
        r"a heading is present",
        r"the value that Concept Name Code Sequence \([^)]*\) requires \(implies\) is an? [\w ]+",
        r"dose data contains dose points or isodose curves",
        r"the protocol is not that which is specified in [^;]*",
        r"the Encapsulated Document \([^)]*\) contains a reference to the (?:Image|SOP) Instance in this Item",
        r"the encapsulated document incorporates subcomponents with MIME types different than the primary MIME Type of the encapsulated document",
        r"unencapsulated HL7 Structured Documents are referenced within the Instance",
        r"Dosimetric Objective Parameter Sequence \([^)]*\) contains a parameter which represents a dose",
        r"the current Item contains any Attributes which refer to the Base Beam Modifier Coordinate System",
        r"the date and time are different from Content Date \([^)]*\) and Content Time \([^)]*\) or Observation DateTime \([^)]*\) defined in higher Items",
        r"Pseudo-Color Type \([^)]*\) is a reference to a standard palette",
        r"a standard color space described by one of the Enumerated Values in Section C\.11\.15\.1\.2 is used",
        r"graphic annotation is present",
        r"pixel data is Multi-frame Cine Data",
        r"(?:the )?Imaging Subject is a specimen",
        r"multiple specimens present in the image",
        r"no Ophthalmic Photography Reference Image is available|Ophthalmic Photography Reference Image (?:is )?available",
        r"the Frame of Reference is defined in the (?:Slide Coordinate System|patient-relative Reference Coordinate System)",
        r"Multi-frame Image is a cine image",
    ),
}


_PHRASES: dict[str, tuple[str, ...]] = {
    "scope": (
        r"the scope is limited to a subset of RT Beams of the referenced RT Plan and the Number Of Beams \([^)]*\) is not zero",
        r"[^;]*?\b(?:does|do) not apply to all the (?:images|waveforms)\b[^;]*?"
        r"(?:Module|enclosing Item(?: of [\w ]+\([^)]*\))?|Referenced Series Sequence \([^)]*\))",
    ),
    "measurement": (r'refraction is done at less than distance .* other than "near" or "intermediate"',),
    "intent": (
        r"presentation controls are to be applied to the image or image Frame before rendering in the Structured Display",
        r"this (?:SOP Instance|Series) is not to be used for operational purposes, and "
        r"Removed from Operational Use \([^)]*\) at Study (?:or Series )?level does not have the Value Y",
    ),
    "workflow": (
        r"the image is to be transferred in one of the following presentation contexts identified by Transfer Syntax UID: .*",
        r"a template defined and known to the implementation at the time of encoding was used to define the content of this Item, "
        r"and the template consists of a single CONTAINER with nested content, "
        r"and it is the outermost invocation of a set of nested templates that start with the same CONTAINER",
    ),
    "equipment": (
        r"required by treatment delivery device(?: and if [\w ]+ changes during Beam)?, shall be present "
        r"(?:for first Item|in all subsequent Items) of Control Point Sequence",
    ),
    "own value": (
        r"for any Frame(?: of the selected subset of Frames)?, there are Per-Frame Functional Groups that are not empty",
    ),
    "referenced instance": (r"the Referenced SOP Instance is a Segmentation or Surface Segmentation",),
    "source instances": (
        r"Body Part Examined \([^)]*\) is present and contains a value defined in Annex L .* in PS3\.16",
    ),
    "semantics": (
        r"the body part examined is a paired structure and Image Laterality .* are not (?:present|sent)",
        r"Date \(0040,A121\), Time \(0040,A122\), and Person Name \(0040,A123\) do not fully describe the concept "
        r"specified by Concept Name Code Sequence \(0040,A043\)",
        r"the value that Concept Name Code Sequence \([^)]*\) requires \(implies\) is a set of one or more integers or real numbers",
        r"is not sufficient to identify the Code Value \([^)]*\) or Long Code Value \([^)]*\) or URN Code Value \([^)]*\) unambiguously",
        r"the Value of [\w ]+\([^)]*\) does not fully describe the semantics of (?:the measurement or concept|the concept value)",
    ),
    "table cell": (
        r"all the (?:rows|columns) in this (?:column|row) are numeric values .* have the same units",
        r"all the (?:rows|columns) for the (?:column|row) specified in Table (?:Column|Row) Number are not encoded in .* in this Item",
        r"this cell is a numeric value .* (?:cannot be provided|is not specified within .*)",
    ),
}
"""Phrases that contain "and", "or" or a comma; the parser tries them first, at the beginning of each clause."""


def _compiled(table: dict[str, tuple[str, ...]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (topic, re.compile(pattern, re.IGNORECASE)) for topic, patterns in table.items() for pattern in patterns
    )


_WHOLE = _compiled(_PATTERNS)
_BEGINNINGS = _compiled(_PHRASES)


def find(clause: str) -> str | None:
    """Return the topic of a clause that no dataset can decide.

    Parameters
    ----------
    clause : str
        A complete clause.

    Returns
    -------
    str or None
        Topic, such as "intent"; None if no pattern matches.
    """
    return next((topic for topic, pattern in _WHOLE if pattern.fullmatch(clause)), None)


def begins(rest: str) -> tuple[str, int] | None:
    """Return the topic and length of an undecidable phrase with connectives at the beginning of a text.

    Parameters
    ----------
    rest : str
        Rest of a sentence.

    Returns
    -------
    tuple of (str, int) or None
        Topic and number of characters; None if no pattern matches.
    """
    for topic, pattern in _BEGINNINGS:
        if match := pattern.match(rest):
            return topic, match.end()
    return None
