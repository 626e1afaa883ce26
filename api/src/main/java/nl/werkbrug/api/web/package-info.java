/**
 * Pages: view models and templates, made on the server. A view model holds everything a page shows,
 * already in Dutch notation; a template only places it.
 */
@NullMarked
package nl.werkbrug.api.web;

import org.jspecify.annotations.NullMarked;
